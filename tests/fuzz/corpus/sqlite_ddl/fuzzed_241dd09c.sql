(r(r )
