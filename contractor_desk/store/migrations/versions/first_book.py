"""Version 1: the first book. Frozen: what a book of this version is, whatever the schema has become since. It stays one
file, since nothing in it is worked on again."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

TABLES = """
CREATE TABLE history (
    id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    name TEXT NOT NULL,
    kinds TEXT NOT NULL,
    undoable INTEGER NOT NULL,
    undoes INTEGER,
    payload TEXT,
    payload_hash TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(undoes) REFERENCES history (id)
)
 STRICT
;
CREATE TABLE meta (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (name)
)
 WITHOUT ROWID,
 STRICT
;
CREATE TABLE parties (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    address TEXT NOT NULL,
    language TEXT NOT NULL,
    accounts TEXT NOT NULL,
    invoice_series TEXT NOT NULL,
    registration_number TEXT,
    vat_number TEXT,
    tax_note TEXT,
    email TEXT,
    phone TEXT,
    contact TEXT,
    endpoint TEXT,
    seat TEXT,
    tax_number TEXT,
    layout TEXT,
    round_total INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE ("key")
)
 STRICT
;
CREATE TABLE payments (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    date TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    fee_minor INTEGER,
    reference TEXT,
    PRIMARY KEY (id),
    UNIQUE ("key")
)
 STRICT
;
CREATE TABLE services (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    it_function TEXT,
    PRIMARY KEY (id),
    UNIQUE ("key")
)
 STRICT
;
CREATE TABLE settings (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (id),
    UNIQUE ("key")
)
 STRICT
;
CREATE TABLE agreements (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    contractor TEXT NOT NULL,
    client TEXT NOT NULL,
    currency TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    holidays TEXT NOT NULL,
    status TEXT NOT NULL,
    suspensions TEXT NOT NULL,
    period TEXT NOT NULL,
    buyer_reference TEXT,
    order_reference TEXT,
    contract_reference TEXT,
    signed_on TEXT,
    invoice_note TEXT,
    in_house_note TEXT,
    opening TEXT,
    cover TEXT,
    conversion TEXT,
    review TEXT,
    purchase_order TEXT,
    decision_lead_days TEXT NOT NULL,
    start_date TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE ("key"),
    FOREIGN KEY(contractor) REFERENCES parties ("key"),
    FOREIGN KEY(client) REFERENCES parties ("key")
)
 STRICT
;
CREATE TABLE history_keys (
    kind TEXT NOT NULL,
    "key" TEXT NOT NULL,
    event INTEGER NOT NULL,
    PRIMARY KEY (kind, "key", event),
    FOREIGN KEY(event) REFERENCES history (id)
)
 WITHOUT ROWID,
 STRICT
;
CREATE TABLE home (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    party TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (key = 'home'),
    UNIQUE ("key"),
    FOREIGN KEY(party) REFERENCES parties ("key")
)
 STRICT
;
CREATE TABLE workers (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    party TEXT NOT NULL,
    email TEXT,
    PRIMARY KEY (id),
    UNIQUE ("key"),
    FOREIGN KEY(party) REFERENCES parties ("key")
)
 STRICT
;
CREATE TABLE decisions (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    agreement TEXT NOT NULL,
    made_on TEXT NOT NULL,
    choice TEXT NOT NULL,
    checklist TEXT NOT NULL,
    made_by TEXT,
    why TEXT,
    new_end TEXT,
    offer TEXT,
    option_number INTEGER,
    PRIMARY KEY (id),
    UNIQUE ("key"),
    FOREIGN KEY(agreement) REFERENCES agreements ("key")
)
 STRICT
;
CREATE TABLE evaluations (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    agreement TEXT NOT NULL,
    side TEXT NOT NULL,
    made_on TEXT NOT NULL,
    scores TEXT NOT NULL,
    made_by TEXT,
    comment TEXT,
    PRIMARY KEY (id),
    UNIQUE ("key"),
    FOREIGN KEY(agreement) REFERENCES agreements ("key")
)
 STRICT
;
CREATE TABLE invoices (
    id INTEGER NOT NULL,
    number TEXT NOT NULL,
    type TEXT NOT NULL,
    agreement TEXT NOT NULL,
    month TEXT NOT NULL,
    contractor TEXT NOT NULL,
    client TEXT NOT NULL,
    currency TEXT NOT NULL,
    issue_date TEXT NOT NULL,
    due_date TEXT NOT NULL,
    net_minor INTEGER NOT NULL,
    vat_minor INTEGER NOT NULL,
    rounding_minor INTEGER NOT NULL,
    total_minor INTEGER NOT NULL,
    credits TEXT,
    digest TEXT,
    series TEXT,
    series_year INTEGER NOT NULL,
    sequence INTEGER,
    body TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (contractor, series, series_year, sequence),
    UNIQUE (number),
    FOREIGN KEY(agreement) REFERENCES agreements ("key"),
    FOREIGN KEY(contractor) REFERENCES parties ("key"),
    FOREIGN KEY(client) REFERENCES parties ("key"),
    FOREIGN KEY(credits) REFERENCES invoices (number)
)
 STRICT
;
CREATE INDEX credit_notes ON invoices (credits)
;
CREATE INDEX invoices_of_agreement ON invoices (agreement, month)
;
CREATE TABLE received (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    agreement TEXT,
    supplier_number TEXT NOT NULL,
    date TEXT NOT NULL,
    total TEXT NOT NULL,
    findings TEXT NOT NULL,
    sha256 TEXT,
    PRIMARY KEY (id),
    UNIQUE ("key"),
    FOREIGN KEY(agreement) REFERENCES agreements ("key")
)
 STRICT
;
CREATE TABLE reminder_marks (
    id INTEGER NOT NULL,
    agreement TEXT NOT NULL,
    kind TEXT NOT NULL,
    date TEXT NOT NULL,
    mark TEXT NOT NULL,
    until_date TEXT,
    made_on TEXT,
    why TEXT,
    PRIMARY KEY (id),
    UNIQUE (agreement, kind, date),
    FOREIGN KEY(agreement) REFERENCES agreements ("key")
)
 STRICT
;
CREATE TABLE sites (
    agreement TEXT NOT NULL,
    "key" TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    valid_from TEXT,
    cutover_planned TEXT,
    cutover_done TEXT,
    PRIMARY KEY (agreement, "key"),
    FOREIGN KEY(agreement) REFERENCES agreements ("key")
)
 WITHOUT ROWID,
 STRICT
;
CREATE TABLE terms (
    agreement TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    worker_rates TEXT NOT NULL,
    scope TEXT NOT NULL,
    unlisted TEXT NOT NULL,
    approval TEXT NOT NULL,
    surcharges TEXT NOT NULL,
    stacking TEXT NOT NULL,
    vat TEXT NOT NULL,
    title TEXT,
    fee TEXT,
    allowance TEXT,
    rate TEXT,
    working_hours TEXT,
    rounding TEXT,
    minimum TEXT,
    cap TEXT,
    payment_days INTEGER NOT NULL,
    PRIMARY KEY (agreement, valid_from),
    FOREIGN KEY(agreement) REFERENCES agreements ("key")
)
 WITHOUT ROWID,
 STRICT
;
CREATE TABLE timesheets (
    id INTEGER NOT NULL,
    agreement TEXT NOT NULL,
    month TEXT NOT NULL,
    approved TEXT,
    PRIMARY KEY (id),
    UNIQUE (agreement, month),
    FOREIGN KEY(agreement) REFERENCES agreements ("key")
)
 STRICT
;
CREATE TABLE adjustments (
    agreement TEXT NOT NULL,
    "key" TEXT NOT NULL,
    position INTEGER NOT NULL,
    month TEXT NOT NULL,
    title TEXT NOT NULL,
    amount TEXT NOT NULL,
    vat TEXT,
    invoice TEXT,
    PRIMARY KEY (agreement, "key"),
    FOREIGN KEY(agreement) REFERENCES agreements ("key"),
    FOREIGN KEY(invoice) REFERENCES invoices (number)
)
 WITHOUT ROWID,
 STRICT
;
CREATE TABLE allocations (
    payment TEXT NOT NULL,
    position INTEGER NOT NULL,
    invoice TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    PRIMARY KEY (payment, position),
    FOREIGN KEY(payment) REFERENCES payments ("key"),
    FOREIGN KEY(invoice) REFERENCES invoices (number)
)
 WITHOUT ROWID,
 STRICT
;
CREATE INDEX allocations_of_invoice ON allocations (invoice)
;
CREATE TABLE credited (
    invoice TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (invoice),
    FOREIGN KEY(invoice) REFERENCES invoices (number),
    FOREIGN KEY(note) REFERENCES invoices (number)
)
 WITHOUT ROWID,
 STRICT
;
CREATE TABLE documents (
    invoice TEXT NOT NULL,
    kind TEXT NOT NULL,
    data BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (invoice, kind),
    FOREIGN KEY(invoice) REFERENCES invoices (number)
)
 STRICT
;
CREATE TABLE expenses (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    agreement TEXT NOT NULL,
    date TEXT NOT NULL,
    title TEXT NOT NULL,
    markup_percent TEXT NOT NULL,
    receipts TEXT NOT NULL,
    amount TEXT,
    km TEXT,
    rate TEXT,
    vat TEXT,
    invoice TEXT,
    PRIMARY KEY (id),
    UNIQUE ("key"),
    FOREIGN KEY(agreement) REFERENCES agreements ("key"),
    FOREIGN KEY(invoice) REFERENCES invoices (number)
)
 STRICT
;
CREATE INDEX expenses_of_agreement ON expenses (agreement, date)
;
CREATE TABLE invoice_lines (
    invoice TEXT NOT NULL,
    position INTEGER NOT NULL,
    agreement TEXT NOT NULL,
    kind TEXT NOT NULL,
    service TEXT,
    terms_from TEXT,
    source TEXT,
    seconds INTEGER NOT NULL,
    net_minor INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (invoice, position),
    FOREIGN KEY(invoice) REFERENCES invoices (number),
    FOREIGN KEY(agreement) REFERENCES agreements ("key")
)
 WITHOUT ROWID,
 STRICT
;
CREATE INDEX lines_of_terms ON invoice_lines (agreement, terms_from)
;
CREATE TABLE invoice_trails (
    id INTEGER NOT NULL,
    invoice TEXT NOT NULL,
    sent TEXT NOT NULL,
    reminders TEXT NOT NULL,
    sent_on TEXT,
    reminded_on TEXT,
    PRIMARY KEY (id),
    UNIQUE (invoice),
    FOREIGN KEY(invoice) REFERENCES invoices (number)
)
 STRICT
;
CREATE TABLE line_parts (
    invoice TEXT NOT NULL,
    position INTEGER NOT NULL,
    entry TEXT NOT NULL,
    worker TEXT,
    seconds INTEGER NOT NULL,
    net_minor INTEGER NOT NULL,
    PRIMARY KEY (invoice, position, entry),
    FOREIGN KEY(invoice) REFERENCES invoices (number)
)
 WITHOUT ROWID,
 STRICT
;
CREATE TABLE milestones (
    agreement TEXT NOT NULL,
    "key" TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    amount TEXT NOT NULL,
    due TEXT,
    done TEXT,
    vat TEXT,
    clause TEXT,
    invoice TEXT,
    PRIMARY KEY (agreement, "key"),
    FOREIGN KEY(agreement) REFERENCES agreements ("key"),
    FOREIGN KEY(invoice) REFERENCES invoices (number)
)
 WITHOUT ROWID,
 STRICT
;
CREATE TABLE time_entries (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    agreement TEXT NOT NULL,
    worker TEXT NOT NULL,
    service TEXT NOT NULL,
    local_date TEXT NOT NULL,
    start_at INTEGER,
    end_at INTEGER,
    date TEXT,
    seconds INTEGER,
    site TEXT,
    break_seconds INTEGER NOT NULL,
    note TEXT NOT NULL,
    reference TEXT,
    billable INTEGER NOT NULL,
    callout INTEGER NOT NULL,
    outside_period INTEGER NOT NULL,
    approved TEXT,
    asked_on TEXT,
    tags TEXT NOT NULL,
    duration_seconds INTEGER NOT NULL,
    invoice TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(agreement, site) REFERENCES sites (agreement, "key"),
    CHECK ((start_at IS NULL) <> (date IS NULL)),
    UNIQUE ("key"),
    FOREIGN KEY(agreement) REFERENCES agreements ("key"),
    FOREIGN KEY(worker) REFERENCES workers ("key"),
    FOREIGN KEY(service) REFERENCES services ("key"),
    FOREIGN KEY(invoice) REFERENCES invoices (number)
)
 STRICT
;
CREATE INDEX open_time ON time_entries (agreement, local_date) WHERE invoice IS NULL
;
CREATE INDEX running_time ON time_entries (start_at) WHERE start_at IS NOT NULL AND end_at IS NULL
;
CREATE INDEX time_for_reports ON time_entries (local_date, agreement, service, worker, billable, duration_seconds)
;
CREATE INDEX time_of_agreement ON time_entries (agreement, local_date)
"""


def upgrade() -> None:
    """The tables and indexes of version 1 are there."""
    for statement in TABLES.split("\n;\n"):
        op.execute(statement.strip())
