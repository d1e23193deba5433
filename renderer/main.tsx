/** Placeholder until the editor's own root stands here; it only shows that the page has loaded. */
document.getElementById('root')?.append('Platno');

export {};
