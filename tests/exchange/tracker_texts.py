"""Small invented exports in the formats of Toggl Track and Clockify."""

from __future__ import annotations

TOGGL = (
    "\ufeffUser,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,"
    "Amount (EUR)\n"
    'Anna,anna@lindqvist.example,Nordlund,Servers,Patching,"Patches, Monday",Yes,2026-10-05,09:00:00,2026-10-05,'
    '10:30:30,01:30:30,"ops, night",90.50\n'
    "Anna,anna@lindqvist.example,Nordlund,Servers,,Night shift,No,2026-10-06,23:00:00,2026-10-07,01:00:00,02:00:00,,\n"
)

CLOCKIFY_HEADER = (
    '"Project","Client","Description","Task","User","Group","Email","Tags","Billable","Start Date","Start Time",'
    '"End Date","End Time","Duration (h)","Duration (decimal)","Billable Rate (USD)","Billable Amount (USD)"\n'
)


def clockify(*rows: tuple[str, str, str, str, str], header: str = CLOCKIFY_HEADER, tags: str = "") -> bytes:
    """A detailed report with rows of start date, start time, end date, end time and duration."""
    lines = [
        f'"Servers","Nordlund","Patches","","Anna","","anna@lindqvist.example","{tags}","Yes",'
        f'"{start}","{start_time}","{end}","{end_time}","{duration}","0.00","0.00","0.00"\n'
        for start, start_time, end, end_time, duration in rows
    ]
    return (header + "".join(lines)).encode()
