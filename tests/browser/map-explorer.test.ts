import { expect, test } from 'vitest';
import { addressOf, look, useBrowser } from './site-in-browser.ts';

useBrowser();

const OCCITANIE = '/cartes/msp-nombre/2023-12/76-occitanie/';

test('a date is chosen with the arrows: the map, the sentence and the address follow, and the back button comes back', () =>
  look(OCCITANIE, {}, async (page) => {
    const dates = page.getByRole('slider', { name: /^Date/ });
    await dates.focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(addressOf('/cartes/msp-nombre/2023-06/76-occitanie/'));
    await page.getByText('En juin 2023 en Occitanie').first().waitFor();
    expect(await page.title()).toContain('juin 2023');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'))).toMatch(/^juin\s2023$/);
    expect(await page.getByRole('link', { name: 'Données (CSV)' }).evaluate((a: HTMLAnchorElement) => a.href)).toBe(
      addressOf('/cartes/msp-nombre/2023-06/76-occitanie/donnees.csv'),
    );
    await page.goBack();
    await page.waitForURL(addressOf(OCCITANIE));
    await page.getByText('En décembre 2023 en Occitanie').first().waitFor();
    expect(await page.getByRole('slider', { name: /^Date/ }).getAttribute('aria-valuetext')).toMatch(/^déc\.\s2023$/);
  }));

test('the drawing of a région is in the page, its shapes lead to their départements', () =>
  look(OCCITANIE, {}, async (page) => {
    const shape = page.locator('.carte-exploree svg a[id="DEP-46"]');
    await shape.waitFor();
    expect(await shape.getAttribute('href')).toBe('/territoires/departements/46-lot/');
    await expect.poll(() => shape.getAttribute('aria-label')).toMatch(/^Lot.*\d/);
  }));

test('a place is chosen in a list', () =>
  look('/cartes/msp-nombre/2023-12/departements/', {}, async (page) => {
    await page.getByRole('combobox', { name: 'Lieu' }).selectOption({ label: 'Bretagne' });
    await page.waitForURL(addressOf('/cartes/msp-nombre/2023-12/53-bretagne/'));
    await page.getByRole('heading', { level: 1, name: /Bretagne/ }).waitFor();
  }));

test('every choice is a link without script', () =>
  look(OCCITANIE, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.reglage input, .reglage select').count()).toBe(0);
    expect(await page.locator('.carte-exploree img').getAttribute('alt')).toContain('Occitanie');
    await page.getByRole('link', { name: 'juin 2017', exact: true }).click();
    await page.waitForURL(addressOf('/cartes/msp-nombre/2017-06/76-occitanie/'));
    await page.getByRole('link', { name: 'France, par région', exact: true }).click();
    await page.waitForURL(addressOf('/cartes/msp-nombre/2017-06/regions/'));
    expect(await page.locator('#valeurs tbody tr').count()).toBe(18);
  }));

test('from the first page to a dated map of Occitanie, by links alone', () =>
  look('/cartes/', { javaScriptEnabled: false }, async (page) => {
    await page.getByRole('link', { name: /^France, par département, décembre 2023 : Nombre de maisons/ }).click();
    await page.getByRole('link', { name: 'Occitanie', exact: true }).click();
    await page.getByRole('link', { name: 'déc. 2019', exact: true }).click();
    await page.waitForURL(addressOf('/cartes/msp-nombre/2019-12/76-occitanie/'));
    expect(await page.locator('.chapo').textContent()).toContain('En décembre 2019 en Occitanie');
    expect(await page.locator('.figure-source a').first().textContent()).toContain('DITP');
  }));
