CREATE TABLE t(key, "check" check, "unique" UNIQUE, desc INT DEFAULT current_timestamp, a DEFAULT "text", b DEFAULT true)
