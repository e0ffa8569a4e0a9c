"""Holds the JSON Schemas against content and against the readers, with a real validator: part of `make data-test`.

    schemas.py parvis   writes the schemas with the program named

Every file of real and fictional content is valid. Then one thing after another is changed in a small site, a key
taken away, an unknown one written, a word misspelt, a value of another kind: the schema refuses what the reader
refuses, and only that.
"""

import copy
import json
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator

REPOSITORY = Path(__file__).resolve().parents[2]
SITES = [REPOSITORY, *sorted((REPOSITORY / "Tests/Fixtures/valid").iterdir()),
         REPOSITORY / "Tests/ValidationTests/Fixtures/valid"]
# Keys that are content: a schema knows their form, and the reader which of them there are.
CONTENT = re.compile(r"[0-9]{4}|fr|en|etat|ville")
SMALL = REPOSITORY / "Tests/ValidationTests/Fixtures/valid"
# The rules of readers that a schema can hold too.
SHAPE_RULES = {"unknown-key", "missing-key", "wrong-type", "unknown-value", "invalid-figure"}
# What a reader asks because of another group of keys, which a schema does not see.
BEYOND = [("indicators.json", "unit"), ("indicators.json", "source"), ("observations.json", "source"),
          ("diagnosis.yml", "source")]


class Loader(yaml.SafeLoader):
    """YAML 1.2 as editors read it: days and `on` are texts, and a key stays as it is written."""

    yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in pairs if not tag.endswith(("timestamp", "bool"))]
        for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()}

    def construct_mapping(self, node, deep=False):
        return {self.construct_scalar(key): self.construct_object(value, deep=True)
                for key, value in node.value}


Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), list("tf"))
Loader.add_constructor("tag:yaml.org,2002:map", Loader.construct_mapping)


def main(parvis):
    """Whether all content is valid, and each change is refused by both or by neither."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([parvis, "schemas", folder, "--language", "en"], check=True, stdout=subprocess.DEVNULL)
        schemas = {path.name.split(".")[0]: json.loads(path.read_text()) for path in Path(folder).iterdir()}
        faults = check_schemas(schemas)
        validators = {name: Draft202012Validator(schema) for name, schema in schemas.items()}
        files = 0
        for site in SITES:
            for path in sorted((site / "Content").rglob("*")):
                for name, value in parts(path):
                    files += 1
                    faults += [f"{path.relative_to(REPOSITORY)}: {error.json_path}: {error.message}"
                               for error in validators[name].iter_errors(value)]
        changes, refused, differences = compare(parvis, validators, Path(folder))
    faults += differences
    for fault in faults[:40]:
        print(fault[:300])
    print(f"{files} texts and data files, {changes} changes of which {refused} refused: {len(faults)} faults")
    # The proof that the comparison sees something: changes of both kinds were made.
    return 1 if faults or files < 100 or not 200 < refused < changes else 0


def check_schemas(schemas):
    """What is wrong with the schemas themselves, their own examples included."""
    faults = []
    for name, schema in schemas.items():
        Draft202012Validator.check_schema(schema)
        for part in [schema, *schema.get("$defs", {}).values()]:
            for key, value in {"": part, **part.get("properties", {})}.items():
                for example in value.get("examples", []) if isinstance(value, dict) else []:
                    whole = {**value, "$defs": schema.get("$defs", {})}
                    faults += [f"{name}: example of {key!r}: {error.message}"
                               for error in Draft202012Validator(whole).iter_errors(example)]
    return faults


def parts(path):
    """The name of the schema and the value of each part of a file that has one."""
    if path.parent.name == "documents":
        return
    if path.suffix == ".json":
        yield path.stem, json.loads(path.read_text(encoding="utf-8"))
    elif path.suffix == ".yml":
        yield path.stem, yaml.load(path.read_text(encoding="utf-8"), Loader)
    elif path.suffix == ".md":
        header = re.match(r"---\n(.*?)^---$", path.read_text(encoding="utf-8"), re.S | re.M)
        yield kind(path), yaml.load(header[1], Loader)


def kind(path):
    """The name of the schema of a text's header."""
    language, *middle = path.name.split(".")[:-1]
    places = {"pages": "page", "updates": "update", "actions": "action", "contracts": "contract"}
    name = places[path.parent.parent.name]
    if middle:
        name = "easy-to-read" if middle == ["plain"] else "account"
    content = next(folder for folder in path.parents if folder.name == "Content")
    first = yaml.load((content / "site.yml").read_text(encoding="utf-8"), Loader)["languages"][0]
    return f"{name}-header" if language == first else f"{name}-translation-header"


def compare(parvis, validators, folder):
    """How many changes were made and refused, and those that only one of schema and reader refuses."""
    tasks = []
    seen = set()
    for path in sorted((SMALL / "Content").rglob("*")):
        for name, value in parts(path):
            for words, change in changes(value, name, seen):
                tasks.append((path, name, words, change))
    with ThreadPoolExecutor(2) as pool:
        verdicts = list(pool.map(lambda task: judge(parvis, validators, folder, *task), tasks))
    return len(tasks), sum(both for both, _ in verdicts), [text for _, text in verdicts if text]


def judge(parvis, validators, folder, path, name, words, change):
    """Whether both refuse a change; in words, where only one does."""
    by_schema = not validators[name].is_valid(change)
    with tempfile.TemporaryDirectory(dir=folder) as site:
        shutil.copytree(SMALL / "Content", Path(site) / "Content")
        changed = Path(site) / path.relative_to(SMALL)
        text = json.dumps(change, ensure_ascii=False)
        if path.suffix == ".md":
            body = re.sub(r"\A---\n.*?^---$", "", path.read_text(encoding="utf-8"), count=1, flags=re.S | re.M)
            text = f"---\n{yaml.safe_dump(change, allow_unicode=True, sort_keys=False)}---{body}"
        changed.write_text(text, encoding="utf-8")
        run = subprocess.run([parvis, "check", "--site", site, "--format", "json"], stdout=subprocess.PIPE,
                             env={"PATH": "", "LANG": "C.UTF-8"})
    found = json.loads(run.stdout)
    found = found["diagnostics"] if isinstance(found, dict) else found
    place = str(path.relative_to(SMALL))
    own = [one for one in found if one["file"] == place and one["rule"] in SHAPE_RULES]
    if bool(own) == by_schema:
        return by_schema, None
    if own and any(place.endswith(file) and f"'{key}'" in words for file, key in BEYOND):
        return False, None
    reader = own[0]["message"]["en"] if own else "accepts it"
    return False, f"{place}: {words}: the schema {'refuses' if by_schema else 'accepts'} it, the reader: {reader}"


def changes(value, place, seen):
    """The value with one thing changed, for each thing that is new: by the keys that lead to it."""
    for path, node in nodes(value):
        keys = tuple("…" if CONTENT.fullmatch(part) else part for part in path if isinstance(part, str))
        # The texts of one label stand for those of all.
        shape = (place, keys[-1:] if keys[-1:] == ("…",) else keys)
        if shape in seen:
            continue
        seen.add(shape)
        where = " › ".join(keys) or "the whole"
        if isinstance(node, dict):
            content = any(map(CONTENT.fullmatch, node))
            if not content:
                yield f"an unknown key in {where}", changed(value, path, {**node, "inconnue": 1})
            for key in node if not content else []:
                rest = {other: node[other] for other in node if other != key}
                yield f"without '{key}' in {where}", changed(value, path, rest)
        yield f"a group in the place of {where}", changed(value, path, {"inconnue": {"x": 1}})
        yield f"a list in the place of {where}", changed(value, path, [[1]])
        if isinstance(node, str):
            yield f"another word in the place of {where}", changed(value, path, node + "x y")


def nodes(value, path=()):
    """Every value in a value, with the keys and indices that lead to it."""
    yield path, value
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else []:
        yield from nodes(item, (*path, key))


def changed(value, path, other):
    """The value with another one at a path."""
    if not path:
        return other
    result = copy.copy(value)
    result[path[0]] = changed(value[path[0]], path[1:], other)
    return result


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
