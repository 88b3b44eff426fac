-- joinery: id=2026-11-21T09:00:10:551615
  -- joinery: forwards sqlite
CE:TE T




0:00:0^
2026-11-21T09:00:00:000000





IG"""""""+""""""""""""""""""GER postgresql t AFTXXXXER  INSERT ONR







ope



























































,
































7576-11-21T09:00:00:000000

-- joiner



IG"""""""""""""""""""""""""GER ta BEG2y: id=22-026-21T