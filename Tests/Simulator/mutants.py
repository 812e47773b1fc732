#!/usr/bin/env python3
"""Breaks the store on purpose, one way after the other, and sees the simulator find each.

    python3 Tests/Simulator/mutants.py DIRECTORY [--seeds N] [--scratch-path PATH] [NAME ...]

DIRECTORY is a clone that may be changed: each change is made, built for release, tried and taken back. Ends with 0 if every mutant died.
"""
import pathlib
import subprocess
import sys

MUTANTS = {
    "fold in the order of arrival": (
        "Sources/Records/Fold/Fold.swift",
        "if last < here {",
        "if last < here || here < last {",
    ),
    "apply asks the rule": (
        "Sources/Records/Apply/Applying.swift",
        "  private func foldOrWait(_ entry: Entry, _ act: Act) throws {\n",
        "  private func foldOrWait(_ entry: Entry, _ act: Act) throws {\n"
        "    if case .aidIssued(let facts) = act,\n"
        "      try !tables.rows(\n"
        '        "SELECT 1 FROM issuance WHERE household = ?", .id(facts.household), read: { _ in true }).isEmpty\n'
        "    {\n"
        "      return\n"
        "    }\n",
    ),
    "a reducer reads another subject": (
        "Sources/Records/Fold/Fold.swift",
        "  private func reduce(_ subject: SubjectID, by arrived: Arrived) throws {\n"
        "    guard let empty = SubjectState(emptyOf: subject.kind) else { return }\n",
        "  private func reduce(_ subject: SubjectID, by arrived: Arrived) throws {\n"
        "    guard let empty = SubjectState(emptyOf: subject.kind) else { return }\n"
        "    if subject.kind == .issuance,\n"
        "      try tables.rows(\"SELECT 1 FROM subject WHERE kind = ?\", .kind(.ticket), read: { _ in true }).count % 3 == 0\n"
        "    {\n"
        "      return\n"
        "    }\n",
    ),
    "a sync writes what it met": (
        "Sources/Exchange/Syncing/SyncRound.swift",
        "        let open = try store.openConflicts()\n",
        "        if let officer = try store.officers().first?.id, !store.isReadOnly {\n"
        "          _ = try store.commit(\n"
        '            .recordExport(what: "queue", rows: 0, reveal: nil),\n'
        "            by: Proposer(officer: officer, counter: 0, at: store.environment.now()))\n"
        "        }\n"
        "        let open = try store.openConflicts()\n",
    ),
    "a restored store goes on in its log": (
        "Sources/Records/Store/StoreOpening.swift",
        "    let fingerprint = Fingerprint(machine: environment.machineID, file: place.database)?.bytes\n",
        "    let fingerprint = known.fingerprint\n",
    ),
    "gaps are not looked for": (
        "Sources/Records/Apply/Applying.swift",
        "      guard let before else { throw ApplyFailure.chain(name) }\n",
        "      guard let before else { return }\n",
    ),
    "a number is used again": (
        "Sources/Records/Journal/Appending.swift",
        "    if let newest = try journal.newest(of: log.id, isClosed: false) {\n",
        "    if let newest = try journal.newest(of: log.id, isClosed: false), newest.head.name.seq != 5 {\n",
    ),
}


def run(directory, *command):
    return subprocess.run(command, cwd=directory, capture_output=True, text=True)


def option(arguments, name, usual):
    if name not in arguments:
        return usual
    place = arguments.index(name)
    value = arguments[place + 1]
    del arguments[place : place + 2]
    return value


def main():
    arguments = sys.argv[1:]
    seeds = option(arguments, "--seeds", "300")
    scratch = option(arguments, "--scratch-path", ".build")
    if not arguments:
        sys.exit(__doc__)
    directory = pathlib.Path(arguments[0])
    names = arguments[1:] or list(MUTANTS)
    lived = []
    for name in names:
        path, old, new = MUTANTS[name]
        file = directory / path
        text = file.read_text()
        if text.count(old) != 1:
            sys.exit(f"{name}: its place in {path} is gone")
        try:
            file.write_text(text.replace(old, new))
            built = run(directory, "swift", "build", "-c", "release", "--product", "Simulator", "--scratch-path", scratch)
            if built.returncode != 0:
                errors = [line for line in built.stdout.splitlines() if "error:" in line]
                sys.exit(f"{name}: does not build\n" + "\n".join(errors))
            tried = run(directory, scratch + "/release/Simulator", "--seeds", seeds)
            failures = [line for line in tried.stdout.splitlines() if line.startswith("failed ")]
            died = tried.returncode != 0 and (failures or "done" not in tried.stdout)
            why = failures[0] if failures else (tried.stdout + tried.stderr)[-300:].strip()
            print(f"{'died ' if died else 'LIVES'}  {name}: {len(failures)} of {seeds} seeds; {why}", flush=True)
            if not died:
                lived.append(name)
        finally:
            file.write_text(text)
    sys.exit(1 if lived else 0)


main()
