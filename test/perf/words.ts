/** Slovak words as they stand on canvases, one to thirteen letters, most with diacritics. */
export const WORDS: readonly string[] = `
a aj bez do i k na o od po pre pri s so u v z za že
ceny čaj dáta deň kľúč krok ľudia mýto peniaze plán sieť sklad škola štát účet úver výber výroba známi život
banka dielňa dôvera domáci fakty firmy hotovosť jedálne kaviareň kuriéri lízing médiá mestá náklady nájomné odbyt
obchod ochrana partneri platby plošina podpora pokuta poplatky predaj príjmy program rastúci režijné rodiny servis
služby spojenie správa stály školenia ťažba tlačený tržby údaje úspora vernosť vlastník vývoj záruka zásoby zľavy zmluvy
bezhotovostné dlhodobý elektrické jednoduché medzinárodný obchodníci odporúčania osvedčený poradenstvo pôžičky
prevádzka príležitosť rozšírenie spoľahlivosť technológia vydavatelia výskumníci zákazníci zjednodušenie značkové
`
  .trim()
  .split(/\s+/);
