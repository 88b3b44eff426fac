-- loses: table sales.invoice
-- loses: table purchase.invoice
-- loses: table invoice

-- drop table sales.invoice
DROP TABLE `invoice`;

-- drop table purchase.invoice
DROP TABLE `invoice`;

-- drop table invoice
DROP TABLE `invoice`;
