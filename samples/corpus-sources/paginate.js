// Flows the blocks of #flow into fixed-size pages: browsers print neither footnotes nor running headers by themselves.
// A paragraph that does not fit is split at a word, a list between items; a <span class="fn"> becomes a mark and a note at the foot of its page.
(function () {
  const flow = document.getElementById('flow');
  const book = document.getElementById('book');
  const data = document.body.dataset;
  let page, noteNumber = 0, pageNumber = 0;

  function element(name, className, parent) {
    const made = document.createElement(name);
    made.className = className;
    parent.appendChild(made);
    return made;
  }

  function newPage() {
    pageNumber++;
    const sheet = element('div', 'page', book);
    const header = element('div', 'header', sheet);
    if (pageNumber > 1) header.textContent = pageNumber % 2 ? data.headOdd : data.headEven;
    const top = element('div', 'top', sheet);
    const body = element('div', 'columns', sheet);
    const notes = element('div', 'notes', sheet);
    const footer = element('div', 'footer', sheet);
    element('span', 'series', footer).textContent = data.footer;
    element('span', 'number', footer).textContent = data.pageFormat.replace('#', pageNumber);
    page = { top, body, notes };
  }

  function overflows() {
    const b = page.body;
    return b.scrollWidth > b.clientWidth + 1 || b.scrollHeight > b.clientHeight + 1;
  }

  function place(block) {
    const notesBefore = page.notes.childNodes.length, numberBefore = noteNumber;
    block.querySelectorAll('.fn').forEach(function (span) {
      noteNumber++;
      const note = element('p', '', page.notes);
      element('sup', '', note).textContent = noteNumber;
      note.insertAdjacentHTML('beforeend', ' ' + span.innerHTML);
      const mark = document.createElement('sup');
      mark.textContent = noteNumber;
      span.replaceWith(mark);
    });
    page.notes.classList.toggle('filled', page.notes.childNodes.length > 0);
    (block.classList.contains('span') ? page.top : page.body).appendChild(block);
    return function undo() {
      block.remove();
      while (page.notes.childNodes.length > notesBefore) page.notes.lastChild.remove();
      page.notes.classList.toggle('filled', page.notes.childNodes.length > 0);
      noteNumber = numberBefore;
    };
  }

  function pieces(block) {
    const out = [];
    if (block.tagName !== 'P') return Array.from(block.children, function (item) { return item.outerHTML; });
    block.childNodes.forEach(function (node) {
      if (node.nodeType !== Node.TEXT_NODE) out.push(node.outerHTML);
      else out.push(...(node.data.match(/\s*\S+\s*$|\s*\S+|\s+/g) || []));
    });
    return out;
  }

  function part(block, parts, continued) {
    const made = block.cloneNode(false);
    made.innerHTML = parts.join('');
    if (continued) made.classList.add('continued');
    return made;
  }

  function add(block) {
    let undo = place(block.cloneNode(true));
    if (!overflows()) return;
    undo();
    const parts = pieces(block);
    let low = 0, high = parts.length - 1;
    const splits = { P: 12, UL: 1, OL: 1 }[block.tagName];
    while (splits && low < high) {
      const middle = (low + high + 1) >> 1;
      undo = place(part(block, parts.slice(0, middle)));
      const tooMuch = overflows();
      undo();
      if (tooMuch) high = middle - 1;
      else low = middle;
    }
    const rest = splits && low >= splits && parts.length - low >= splits / 2 ? low : 0;
    if (rest) {
      const head = part(block, parts.slice(0, rest), block.classList.contains('continued'));
      head.classList.add('split');
      place(head);
    }
    const stranded = [];
    while (!rest && page.body.lastElementChild && /^H\d$/.test(page.body.lastElementChild.tagName)) {
      stranded.unshift(page.body.lastElementChild);
      page.body.lastElementChild.remove();
    }
    newPage();
    page.body.append(...stranded);
    const following = rest ? part(block, parts.slice(rest), true) : block;
    if (rest && block.tagName === 'OL') following.start = (block.start || 1) + rest;
    add(following);
  }

  // Break points for long words, since headless browsers carry no hyphenation patterns.
  const BREAKS = ('com|mu|ni|ca|tion com|pu|ta|tion ac|cel|er|a|tor ac|cel|er|a|tors par|al|lel|ism dis|til|la|tion dis|tilled pa|ram|e|ters ' +
      'de|quan|ti|za|tion quan|ti|za|tion quan|tized per|for|mance lab|o|ra|to|ry re|in|force|ment learn|ing in|ter|con|nect re|quire|ment ' +
      're|quire|ments ad|min|is|tra|tion reg|u|la|tion reg|u|la|tions in|for|ma|tion en|gi|neers re|search ex|per|i|ments su|per|com|put|ers ' +
      'trans|ac|tion trans|ac|tions man|u|fac|tur|ing ad|vanced com|put|ing pro|cess|ing thresh|old thresh|olds ex|port|er ex|port|ers ' +
      'knowl|edge tech|niques be|tween with|out cus|tom|er cus|tom|ers de|scribe de|scribed hard|ware soft|ware pre|ci|sion pub|lished').split(' ');
  function hyphenate(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      node.data = node.data.replace(/[A-Za-z]{7,}/g, function (word) {
        const found = BREAKS.find(function (b) { return b.replace(/\|/g, '') === word.toLowerCase(); });
        if (!found) return word;
        let at = 0;
        return found.split('|').map(function (s) { return word.substring(at, at += s.length); }).join('\u00AD');
      });
    } else if (!/^(H\d|TABLE|A)$/.test(node.nodeName)) node.childNodes.forEach(hyphenate);
  }

  // Soft hyphens would stay in the PDF's text: those at a line's end become hyphens, the others go.
  function settle() {
    const walker = document.createTreeWalker(book, NodeFilter.SHOW_TEXT);
    const changes = [];
    const range = document.createRange();
    function rectangle(node, at) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    }
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      let text = node.data;
      for (let at = text.indexOf('\u00AD'); at >= 0; at = text.indexOf('\u00AD', at + 1)) {
        const broken = rectangle(node, at + 1).left < rectangle(node, at - 1).left ||
            rectangle(node, at + 1).top < rectangle(node, at - 1).top - 20;
        if (broken) text = text.substring(0, at) + '-' + text.substring(at + 1);
      }
      changes.push([node, text.replace(/\u00AD/g, '')]);
    }
    changes.forEach(function (change) { change[0].data = change[1]; });
  }

  hyphenate(flow);
  newPage();
  Array.from(flow.children).forEach(add);
  page.body.style.columnFill = 'balance';
  flow.remove();
  settle();
})();
