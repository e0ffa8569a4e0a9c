"""Writes the manual page of parvis from what the program says of its own commands: manual.py PARVIS fr|en DATE."""

import json
import os
import subprocess
import sys

HEADINGS = {
    "fr": ("NOM", "SYNOPSIS", "DESCRIPTION", "COMMANDES", "OPTIONS GÉNÉRALES", "commande"),
    "en": ("NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "GENERAL OPTIONS", "command"),
}


def roff(text):
    """A text in which no sign gives troff an order."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ")
    return "\\&" + text if text[:1] in (".", "'") else text


def term(argument):
    value = f"\\fI{roff(argument.get('valueName', ''))}\\fR"
    if argument["kind"] == "positional":
        return value
    name = argument["preferredName"]
    dashes = "--" if name["kind"] == "long" else "-"
    flag = f"\\fB{roff(dashes + name['name'])}\\fR"
    return flag if argument["kind"] == "flag" else f"{flag} {value}"


def shown(command):
    """The arguments of a command; those that every command has are told once, of the program."""
    everywhere = ("help", "version") if command["commandName"] != "parvis" else ()
    arguments = [a for a in command.get("arguments", []) if a.get("shouldDisplay", True)]
    return [a for a in arguments if a.get("preferredName", {}).get("name") not in everywhere]


def options(command):
    lines = []
    for argument in shown(command):
        lines += [".TP", term(argument), roff(argument.get("abstract", ""))]
    return lines


def section(command, names):
    names = names + [command["commandName"]]
    inner = [c for c in command.get("subcommands", []) if c["commandName"] != "help"]
    words = " ".join([f"\\fB{roff(' '.join(names))}\\fR"] + [f"[{term(a)}]" for a in shown(command)])
    lines = [".SS " + roff(" ".join(names)), words, ".PP", roff(command.get("abstract", ""))]
    if command.get("discussion"):
        lines += [".PP", roff(command["discussion"])]
    lines += options(command)
    for sub in inner:
        lines += section(sub, names)
    return lines


def page(root, version, language, date):
    name, synopsis, description, commands, general, word = HEADINGS[language]
    lines = [
        f'.TH PARVIS 1 "{date}" "{version}"', f".SH {name}",
        f"parvis \\- {roff(root['abstract'])}", f".SH {synopsis}", f"\\fBparvis\\fR \\fI{word}\\fR",
        f".SH {description}", roff(root.get("discussion", root["abstract"])), f".SH {general}",
    ]
    lines += options(root) + [f".SH {commands}"]
    for command in root["subcommands"]:
        if command["commandName"] != "help":
            lines += section(command, ["parvis"])
    return "\n".join(lines) + "\n"


def main():
    program, language, date = sys.argv[1:]
    locale = {"fr": "fr_FR.UTF-8", "en": "en_GB.UTF-8"}[language]

    def run(*arguments):
        environment = {**os.environ, "LC_ALL": "", "LC_MESSAGES": "", "LANG": locale}
        return subprocess.run([program, *arguments], env=environment, check=True, capture_output=True).stdout

    root = json.loads(run("--experimental-dump-help"))["command"]
    version = run("--version").decode().split(" (")[0]
    sys.stdout.write(page(root, version, language, date))


main()
