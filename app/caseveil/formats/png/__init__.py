"""PNG and APNG: our own walker and writer; samples outside what is hidden stay exact."""
