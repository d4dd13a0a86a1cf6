"""A cleaned page made visible: each module turns a `Cleaned` into one form, and nothing but the edges imports them."""
