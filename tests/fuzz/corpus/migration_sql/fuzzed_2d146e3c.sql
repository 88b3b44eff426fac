-- joinery: transaction=a;
* 2;
á