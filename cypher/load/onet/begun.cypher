// Does the graph have anything from O*NET, were it from an import that was broken off?
RETURN
  EXISTS { (n:Occupation|Element|ContentCategory) WHERE n.release IS NOT NULL OR n.listedRelease IS NOT NULL } AS begun;
