import { describe, expect, it } from 'vitest';
import { paintSvg } from '../../../../renderer/export/svg/paintSvg.ts';
import { measureText } from '../../../../renderer/layout/text/measureText.ts';
import type { SceneNode } from '../../../../renderer/layout/scene.ts';
import { aLogo } from '../../support/logos.ts';
import { fonts } from '../fonts.ts';
import { line, node, testScene } from '../testScene.ts';

describe('an SVG', () => {
  it('is one picture with title, language and a margin', () => {
    const svg = paintSvg(testScene());

    expect(svg.split('\n').slice(0, 3)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<svg xmlns="http://www.w3.org/2000/svg" width="456" height="286" viewBox="-28 -28 456 286" lang="sk" xml:lang="sk" font-family="'Platno Inter', Inter, sans-serif">`,
      '<title>Kaviareň &amp; čajovňa</title>',
    ]);
  });

  it('holds each line as text at its place', () => {
    const svg = paintSvg(testScene());
    const creditWidth = Math.round(measureText('The Business Model Canvas · ', 'regular', 12) * 1000) / 1000;

    expect(svg.match(/<text .*?<\/text>/g)).toEqual([
      '<text x="0" y="30" font-size="24" font-weight="600" fill="#1b212c">Kaviareň &amp; čajovňa</text>',
      '<text x="0" y="220" font-size="12" fill="#1b212c">The Business Model Canvas · </text>',
      `<text x="${creditWidth}" y="220" font-size="12" fill="#1b212c">Strategyzer.com</text>`,
      '<text x="12" y="75" font-size="14" font-weight="600" fill="#1b212c">Kanály</text>',
      '<text x="20" y="110" font-size="13" fill="#1b212c">Vlastná predajňa</text>',
      '<text x="20" y="128" font-size="13" fill="#1b212c">v centre mesta</text>',
      '<text x="228" y="110" font-size="13" fill="#1b212c">E-shop</text>',
    ]);
  });

  it('links the credit', () => {
    expect(paintSvg(testScene())).toMatch(/<a href="https:\/\/www\.strategyzer\.com"><text [^>]*>Strategyzer\.com<\/text><\/a>/);
  });

  it('paints links over panels and under titles and cards', () => {
    const order = paintSvg(testScene()).match(/class="\w+"/g);

    expect(order).toEqual(['title', 'block', 'credit', 'link', 'blockTitle', 'card', 'card'].map((role) => `class="${role}"`));
  });

  it('lets nothing out of its quotes', () => {
    const evil = `</text><script>alert("1")</script>&'\u0000`;
    const svg = paintSvg(testScene({ title: evil, language: '"x', nodes: [node('card', 'a', evil, [line(evil, 0, 0)])] }));

    expect(svg).not.toContain('<script');
    expect(svg).toContain('lang="&quot;x"');
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;</text>');
  });

  it('carries only the faces it uses', () => {
    const svg = paintSvg(testScene(), { fonts });

    expect(svg.match(/font-weight:\d+(;font-style:italic)?;src:url\(data:font\/ttf;base64,AAEAAAA/g)).toHaveLength(2);
    expect(svg).not.toContain('font-style:italic');
  });

  it('takes the width it is asked for', () => {
    expect(paintSvg(testScene(), { width: 912 })).toContain('width="912" height="572" viewBox="-28 -28 456 286"');
  });
});

it('holds a logo as a picture inside the file, in its own proportions, with a title', () => {
  const source = aLogo(60, 20);
  const logo: SceneNode = {
    role: 'logo',
    id: 'logo',
    label: 'Logo',
    box: { x: 0, y: 0, width: 90, height: 30 },
    items: [{ kind: 'image', x: 0, y: 0, width: 90, height: 30, source }],
    children: [],
  };

  const svg = paintSvg({ ...testScene(), nodes: [logo] });

  expect(svg).toContain(`<g class="logo"><title>Logo</title><image x="0" y="0" width="90" height="30" href="${source}"/></g>`);
});
