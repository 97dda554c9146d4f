"""Reads an iCalendar file with a parser that Bothy has no part in, and prints what it understood as JSON."""

import json
import sys

import icalendar

with open(sys.argv[1], "rb") as file:
    octets = file.read()
for line in octets.split(b"\r\n"):
    assert b"\n" not in line and len(line) <= 75, line
calendar = icalendar.Calendar.from_ical(octets)
assert calendar.name == "VCALENDAR" and str(calendar["VERSION"]) == "2.0" and calendar["PRODID"]
entries = []
for entry in calendar.walk("VEVENT"):
    assert not entry.errors, entry.errors
    assert (entry["DTEND"].dt - entry["DTSTART"].dt).days == 1
    entries.append({
        "uid": str(entry["UID"]),
        "day": entry["DTSTART"].dt.isoformat(),
        "title": str(entry["SUMMARY"]),
        "stamp": entry["DTSTAMP"].dt.isoformat(),
    })
print(json.dumps(entries))
