-- forwards
-- rename table author -> x
RENAME TABLE `author` TO `x`;

-- rename table book -> author
RENAME TABLE `book` TO `author`;

-- rename table x -> book
RENAME TABLE `x` TO `book`;

-- backwards
-- rename table book -> x
RENAME TABLE `book` TO `x`;

-- rename table author -> book
RENAME TABLE `author` TO `book`;

-- rename table x -> author
RENAME TABLE `x` TO `author`;
