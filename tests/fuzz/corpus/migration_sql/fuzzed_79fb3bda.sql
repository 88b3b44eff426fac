-- joinery: id=2026-11-21T09:00:00:000000
-- joinery: forwards
SEL)CT 1;- jine
-- transact=nonejineRonlite- jine
-- transaction=nonejoineRondesvription=REFR]join;erySELe
