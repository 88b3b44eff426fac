-- joinery: id=2026-11-21T09:00:10:551615
  -- joinery: forwards
sqlite
C{{{{{{{{{{RYYY7t'
