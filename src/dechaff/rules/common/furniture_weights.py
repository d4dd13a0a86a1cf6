EDGES: dict = {}
FIRST: dict = {}
SECOND: dict = {}
