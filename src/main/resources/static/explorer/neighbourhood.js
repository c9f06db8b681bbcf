// Draws the neighbourhood that the table beside it lists.
const place = document.getElementById('drawing');

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

async function draw() {
  const response = await fetch(place.dataset.neighbourhood);
  if (!response.ok) {
    place.textContent = 'The drawing could not be loaded. The table below has the same facts.';
    return;
  }
  const found = await response.json();
  const centre = place.dataset.centre;
  const nodes = [{data: {id: centre, label: place.dataset.title, strength: 2}}]
    .concat(found.neighbours.map(near => ({data: {id: near.soc, label: near.title, strength: near.strength}})));
  const known = new Set(nodes.map(node => node.data.id));
  // Everything that the middle is near to, and of the others what each is nearest to.
  const strongest = new Set(found.links.filter(link => link.from === centre || link.to === centre));
  for (const near of found.neighbours) {
    found.links
      .filter(link => (link.from === near.soc || link.to === near.soc) && link.from !== centre && link.to !== centre)
      .sort((one, other) => other.score - one.score)
      .slice(0, 1)
      .forEach(link => strongest.add(link));
  }
  const edges = found.links
    .filter(link => known.has(link.from) && known.has(link.to) && strongest.has(link))
    .map(link => ({data: {id: link.from + '>' + link.to, source: link.from, target: link.to, weight: 1 + 4 * link.score}}));
  // The nearer, the closer to the middle.
  const strengths = found.neighbours.map(near => near.strength);
  const [most, least] = [Math.max(...strengths), Math.min(...strengths)];
  const isWide = place.clientWidth > place.clientHeight;
  const padding = isWide ? 30 : 8;
  const stretch = isWide ? {x: 1.5, y: 1} : {x: 0.6, y: 1.5};
  const places = new Map([[centre, {x: 0, y: 0}]]);
  found.neighbours.forEach((near, index) => {
    const distance = 150 + 130 * (most - near.strength) / (most - least || 1);
    const angle = 2 * Math.PI * index / found.neighbours.length - Math.PI / 2;
    places.set(near.soc, {x: stretch.x * distance * Math.cos(angle), y: stretch.y * distance * Math.sin(angle)});
  });
  const drawing = cytoscape({
    container: place,
    elements: {nodes, edges},
    minZoom: 0.2,
    maxZoom: 3,
    layout: {name: 'preset', positions: node => places.get(node.id()), fit: true, padding},
    style: [
      {selector: 'node', style: {label: 'data(label)', color: colour('--ink'), 'background-color': colour('--line-1'), 'font-size': isWide ? 13 : 20, 'text-wrap': 'wrap', 'text-max-width': isWide ? 120 : 150, 'text-valign': 'bottom', 'text-margin-y': 5, 'text-background-color': colour('--card'), 'text-background-opacity': 0.85, 'text-background-padding': 2, width: 18, height: 18}},
      {selector: 'node[id = "' + centre + '"]', style: {'background-color': colour('--line-3'), width: 30, height: 30, 'font-weight': 'bold', 'font-size': isWide ? 15 : 23}},
      {selector: 'edge', style: {width: 'data(weight)', 'line-color': colour('--rule'), 'curve-style': 'haystack'}}
    ]
  });
  new ResizeObserver(() => drawing.resize().fit(undefined, padding)).observe(place);
  drawing.on('tap', 'node', event => {
    location.href = '/occupations/' + encodeURIComponent(event.target.id()) + '/neighbourhood' + location.search;
  });
  const picture = document.getElementById('picture');
  picture.hidden = false;
  picture.addEventListener('click', () => {
    const link = document.createElement('a');
    link.download = 'near ' + place.dataset.title + '.png';
    link.href = drawing.png({full: true, scale: 2, bg: colour('--card')});
    link.click();
  });
}

if (place) {
  draw();
}
