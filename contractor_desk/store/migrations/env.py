"""Alembic's entry: runs the versions on the connection that store/upgrade.py gives, within its transaction."""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=False)
context.run_migrations()
