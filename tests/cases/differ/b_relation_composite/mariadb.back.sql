-- loses: table parcel

-- drop table parcel
DROP TABLE `parcel`;
