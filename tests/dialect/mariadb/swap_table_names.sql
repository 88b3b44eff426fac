-- forwards
-- rename table author -> x
-- rename table book -> author
-- rename table x -> book
RENAME TABLE `author` TO `x`, `book` TO `author`, `x` TO `book`;

-- backwards
-- rename table book -> x
-- rename table author -> book
-- rename table x -> author
RENAME TABLE `book` TO `x`, `author` TO `book`, `x` TO `author`;
