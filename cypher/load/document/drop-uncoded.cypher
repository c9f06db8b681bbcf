// Drop an occupation without a code that was joined to the one with the code.
MATCH (u:Uncoded {soc: $soc})
DETACH DELETE u;
