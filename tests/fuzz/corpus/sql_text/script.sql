t c x
CREATE TABLE t (a, b);;
-- a comment; with a semicolon
INSERT INTO t VALUES ('a;b', "c;d", x'00', 0x1F, 1.5e-3, ?1, :p, @q, $r);
/* one; /* two; */ */ SELECT 1
; explain query plan create temp trigger g after insert on t begin select 1; select case when 1 then 2 end; end; SELECT 2