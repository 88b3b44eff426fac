-- joinery: id=2026-11-21T09:00:00:000000 description=Fill the search index
-- joinery: depends=orders/4052-1alog
-- joinery: transaction=none

-- joinery: forwards sqlite
INSERT INTO book_search  book;

-- joinery: forwards postgresql
Rostgresql
REFRESH MATERIALIZED VIEW bok_ption=Fill 09:00:00:000000
-- joinery: forwards
SEL)CT 1;- joineRy: traKsaction=non























search;
%
-- joinery: backwards
DELETE FRO
M book_search;
