"""What the fictional contracts are made of: phrases in French and English, put one after the other."""

LANGUAGES = ("fr", "en")

# Each line of these tables is a French phrase and its English translation.
WHO = (
    ("les communes du territoire", "the towns of the territory"),
    ("les équipes de quartier", "the neighbourhood teams"),
    ("les travailleurs sociaux", "the social workers"),
    ("les associations partenaires", "the partner associations"),
    ("les services de l'État", "the State services"),
    ("les bailleurs sociaux", "the social landlords"),
    ("les centres d'hébergement", "the shelters"),
    ("les maisons de santé", "the health centres"),
)
DO = (
    ("accompagnent", "support"), ("épaulent", "stand by"), ("guident", "guide"),
    ("conseillent", "advise"), ("aident", "help"), ("soutiennent", "back"),
    ("encouragent", "encourage"), ("secondent", "assist"),
)
TO_DO = (
    ("Accompagner", "Supporting"), ("Épauler", "Standing by"), ("Guider", "Guiding"),
    ("Conseiller", "Advising"), ("Aider", "Helping"), ("Soutenir", "Backing"),
    ("Encourager", "Encouraging"), ("Seconder", "Assisting"),
)
WHOM = (
    ("les familles modestes", "families of small means"),
    ("les jeunes sans emploi", "young people without work"),
    ("les personnes isolées", "people on their own"),
    ("les parents seuls", "lone parents"),
    ("les aînés", "older people"),
    ("les nouveaux arrivants", "newcomers"),
    ("les sortants de l'aide à l'enfance", "care leavers"),
    ("les ménages en impayés", "households in arrears"),
)
TOWARDS = (
    ("dans la recherche d'un logement", "in the search for a home"),
    ("dans la recherche d'un emploi", "in the search for work"),
    ("dans leurs démarches", "in their paperwork"),
    ("dans l'accès aux soins", "in access to care"),
    ("dans la gestion de leur budget", "in running their budget"),
    ("dans l'usage du numérique", "in the use of digital tools"),
)
HOW = (
    ("lors de permanences ouvertes à tous", "at drop-in sessions open to all"),
    ("par des visites à domicile", "by visits at home"),
    ("dans des lieux proches et connus", "in places that are near and known"),
    ("avec un référent unique", "with one named contact"),
    ("dès les premières difficultés", "from the first difficulties"),
    ("sans rendez-vous ni condition", "without appointment or condition"),
)
SO_THAT = (
    ("afin que chacun connaisse ses droits", "so that all know their rights"),
    ("pour prévenir la pauvreté dès l'enfance", "to prevent poverty from childhood"),
    ("pour éviter les ruptures de parcours", "to keep anybody from dropping out"),
    ("afin de rompre l'isolement", "in order to break isolation"),
    ("pour rendre les aides plus simples", "to make help simpler"),
    ("afin de garantir un accueil digne", "in order to ensure a decent welcome"),
)
THEMES = (
    ("Enfance et jeunesse", "Children and youth"), ("Emploi et insertion", "Work and inclusion"),
    ("Accès aux droits", "Access to rights"), ("Logement et mobilité", "Housing and mobility"),
)
HEADINGS = (
    ("Constats", "Findings"), ("Objectif principal", "Main objective"),
    ("Descriptif de l'action", "Description of the action"),
)
COUNTED = (
    ("Nombre de personnes accompagnées", "Number of people supported"),
    ("Nombre de familles reçues", "Number of families seen"),
    ("Nombre de jeunes orientés", "Number of young people guided"),
    ("Nombre de logements proposés", "Number of homes offered"),
    ("Nombre d'ateliers tenus", "Number of workshops held"),
    ("Nombre de visites à domicile", "Number of home visits"),
    ("Nombre de dossiers ouverts", "Number of files opened"),
    ("Nombre d'emplois trouvés", "Number of jobs found"),
)
