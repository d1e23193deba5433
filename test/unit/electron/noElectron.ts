throw new Error('A unit test reached code that imports electron; pass what it needs as an argument instead.');

export {};
