"""The directory: parties, workers, services."""
