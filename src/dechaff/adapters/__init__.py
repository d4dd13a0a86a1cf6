"""What joins dechaff to other packages: one of them a module, imported when it is used."""
