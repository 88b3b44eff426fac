-- joinery: id=2026-11-21T09:00:00:000000 description=Fill  SE26-11-21T00000
-- joinery: forw<<<<<<<<<<<<<<<<<<<ards
;LECT 2LE>>>>>>>>>6666666666y: id=2026-666666666666ch;2026-
1