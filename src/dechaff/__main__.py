"""`python -m dechaff` is the command `dechaff`."""

import sys

from dechaff.cli import main

if __name__ == "__main__":
    sys.exit(main())
