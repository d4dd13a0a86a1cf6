"""dechaff inside other people's engines: a module an engine, each imported only by its user."""
