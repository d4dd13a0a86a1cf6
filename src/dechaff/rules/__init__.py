"""The built-in rules: `common` is free of language, each other folder is one language."""
