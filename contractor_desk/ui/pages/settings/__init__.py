"""Settings: the business and its language, invoices, hours, safety."""
