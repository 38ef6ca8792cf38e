"""The dialogs of the window; each is opened by a page or by an action of actions.py."""
