import { expect, it } from 'vitest';
import { asHtml, asText } from '../../../../src/prose/sentence.ts';
import { medicobusStopsOf } from '../../../../src/store/commune-facts.ts';
import { commune } from '../../../../src/store/communes.ts';
import { medicobusAddress } from '../../../../src/store/routes.ts';
import { medicobusServices, observationsOf, territoire, territoires } from '../../../../src/store/rows.ts';
import { stopsSentence } from '../../../../src/subjects/territoires/commune-facts-sentences.ts';
import { unknownOf } from '../../../../src/subjects/territoires/knowledge-sentences.ts';
import {
  departementMedicobusSentence,
  medicobusSentence,
  serviceSentence,
  servicesOf,
} from '../../../../src/subjects/territoires/medicobus.ts';

/** The places of the rows that our tables hold of médicobus, counted or named, with the régions of those of a département. */
const held = new Set(
  [
    ...observationsOf('medicobus-recenses').map((row) => row.territoire),
    ...medicobusServices.map(({ departement }) => departement),
  ].flatMap((code) => [code, code.startsWith('DEP-') ? territoire(code).parent : null]),
);

it('says that none is signalled where our tables hold none, and nowhere else', () => {
  const places = territoires.filter(({ niveau }) => niveau === 'DEP' || niveau === 'REG');
  for (const t of places) {
    const lack = unknownOf(t).find(({ indicateurs }) => indicateurs.some(({ theme }) => theme === 'medicobus'))?.lack;
    const said = [medicobusSentence(t), asText(departementMedicobusSentence(t)), lack ?? ''];
    const denied = said.map((words) => /n’en signalent pas|nos tables n’en ont que/.test(words));
    expect([t.code, ...denied]).toEqual([t.code, ...said.map(() => !held.has(t.code))]);
  }
  expect(places.some(({ code }) => held.has(code)) && places.some(({ code }) => !held.has(code))).toBe(true);
});

it('names each service of a département with its state, as its communes do, and leads to where it was read', () => {
  for (const service of medicobusServices) {
    const named = asHtml(departementMedicobusSentence(territoire(service.departement)));
    expect(named).toContain(asHtml(serviceSentence(service)));
    expect(named).toContain(`href="${medicobusAddress(service.id)}" translate="no"`);
    for (const stop of medicobusStopsOf(service.id))
      expect(asHtml(stopsSentence(commune(stop.commune.slice(4))))).toContain(asHtml(serviceSentence(service)));
  }
});

it('names in a région the services of its départements', () => {
  const names = (code: string) => servicesOf(territoire(code)).map((service) => asText(serviceSentence(service)));
  expect(names('REG-53')).toEqual([
    'Médicobus des monts d’Arrée (Département du Finistère), en service depuis 2025',
    'Médicobus (hôpital de Guingamp), annoncé, début alors prévu en mai 2025, suite inconnue',
  ]);
  expect(names('DEP-82')).toEqual(['Médicobus 82 (APAS 82, centre de santé de Castelsarrasin), convention signée']);
  expect(names('REG-11')).toEqual(['Médibus (CPTS Sud 77, association Médibus Sud 77), projet présenté']);
});

it('says that a service stops in a commune where it runs, and only that it is named where it does not', () => {
  for (const service of medicobusServices)
    for (const stop of medicobusStopsOf(service.id)) {
      const words = asText(stopsSentence(commune(stop.commune.slice(4))));
      expect([stop.commune, /s’y arrête, selon/.test(words)]).toEqual([stop.commune, service.etat === 'en-service']);
      expect([stop.commune, /qu’elles ne disent pas en service/.test(words)]).toEqual([
        stop.commune,
        service.etat !== 'en-service',
      ]);
    }
  expect(asText(stopsSentence(commune('43111')))).toBe(
    'Nos lectures citent la commune pour un service qu’elles ne disent pas en service : Médicobus (CPTS Velay Sud), annoncé. Recensement non exhaustif.',
  );
  expect(asText(stopsSentence(commune('03310')))).toMatch(/^Un service itinérant s’y arrête, selon nos lectures : /);
});
