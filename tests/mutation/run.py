#!/usr/bin/env python3
"""Takes the conditions of the rules of consent and of the file out, one at a time, and expects the tests to notice.

Works on a copy of the sources in the build folder, never on the sources themselves. Prints a line for each entry of
mutants.txt and fails when one was not noticed, or when its text is not in the sources any more.
"""
import os
import pathlib
import shutil
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parents[2]
asked_for = sys.argv[1].removeprefix("./") if len(sys.argv) > 1 else ""  # of this room or file only
copy = root / "build-mutants" / "source"
build = root / "build-mutants" / "build"
# Which tests are asked about a room, with what is left out of them because it is dear and others notice the same.
rules = [("test_core_documents", ""), ("test_core_limits", "")]
file = [("test_core_vault", ""), ("test_editor", "-*Histories*")]
session = [("test_editor", "-*Histories*"), ("test_core_session", "-EachRoleAndMoment*:*Property*")]
programs = {"core/documents": rules, "core/limits": rules, "core/vault": file, "core/session": session,
            "core/matching": session, "core/statements": [("test_core_statements", "")]}


def entries():
    file, original, instead, part = None, [], [], None
    for line in (root / "tests/mutation/mutants.txt").read_text().splitlines():
        if line.startswith("= "):
            if file:
                yield file, "\n".join(original).rstrip("\n"), "\n".join(instead).rstrip("\n")
            file, original, instead, part = line[2:], [], [], "original"
        elif line == "->":
            part = "instead"
        elif file:
            (original if part == "original" else instead).append(line)
    yield file, "\n".join(original).rstrip("\n"), "\n".join(instead).rstrip("\n")


def run(*command, **more):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **more)


def prepare():
    listed = run("git", "ls-files", cwd=root).stdout.split("\n")
    for name in filter(None, listed):
        source, target = root / name, copy / name
        if not source.is_file():
            continue
        if target.exists() and target.read_bytes() == source.read_bytes():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    configured = run("cmake", "-S", copy, "-B", build, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=RelWithDebInfo")
    if configured.returncode:
        sys.exit(configured.stdout)


def programs_for(file):
    return next(asked for room, asked in programs.items() if file.startswith(room + "/"))


def builds(asked):
    targets = [program for program, _ in asked]
    return run("cmake", "--build", build, "--parallel", "2", "--target", *targets).returncode == 0


def notices(asked):
    surroundings = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    for program, left_out in asked:
        command = [build / "tests" / program, "--gtest_fail_fast", f"--gtest_filter={left_out or '*'}"]
        try:
            if run(*command, timeout=900, env=surroundings).returncode:
                return True
        except subprocess.TimeoutExpired:
            return True
    return False


def main():
    prepare()
    rooms = [asked for room, asked in programs.items() if room.startswith(asked_for) or asked_for.startswith(room)]
    for asked in ({id(each): each for each in rooms}).values():
        if not builds(asked) or notices(asked):
            sys.exit("mutate: the tests have to pass before anything is taken out")
    missed = tried = 0
    for number, (file, original, instead) in enumerate(entries(), 1):
        if not file.startswith(asked_for):
            continue
        tried += 1
        source = copy / file
        whole = source.read_text()
        if whole.count(original) != 1:
            print(f"{number:3} {file}: this text is there {whole.count(original)} times: {original.strip()[:60]}")
            missed += 1
            continue
        source.write_text(whole.replace(original, instead))
        isBuilt = builds(programs_for(file))
        noticed = isBuilt and notices(programs_for(file))
        source.write_text(whole)
        if not isBuilt:
            print(f"{number:3} {file}: does not build: {original.strip()[:60]}")
        print(f"{number:3} {'noticed' if noticed else 'NOT NOTICED'}: {file}: {original.strip()[:70]}", flush=True)
        missed += not noticed
    if not tried:
        sys.exit(f"mutate: nothing is taken out of {asked_for}")
    print(f"{missed} of {tried} not noticed")
    sys.exit(missed > 0)


if __name__ == "__main__":
    main()
