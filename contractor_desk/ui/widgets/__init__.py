"""The components of look.md 4 that pages and dialogs are built from."""
