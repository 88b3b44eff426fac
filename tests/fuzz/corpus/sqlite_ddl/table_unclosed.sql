CREATE TABLE t(a CHECK (a > (1, b
