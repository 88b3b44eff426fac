x'00ff'
