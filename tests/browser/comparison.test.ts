import { describe, expect, test } from 'vitest';
import { look, useBrowser } from './site-in-browser.ts';

useBrowser();

const LOT = '/comparer/departements/46-lot/';

/** What the table of a comparison says of its first territory, or of one of its columns, line by line. */
const COLUMN = (column: number) =>
  [...document.querySelectorAll('.table-comparer tbody tr')].map(
    (tr) => tr.querySelectorAll('td')[column]?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
  );

describe('two territories named by an address', () => {
  test('stand side by side with France, each with the numbers of its own page', async () => {
    const own = await look(LOT, {}, (page) => page.evaluate(COLUMN, 0));
    const other = await look('/comparer/departements/12-aveyron/', {}, (page) => page.evaluate(COLUMN, 0));
    expect(own.length).toBeGreaterThan(8);
    await look('/comparer/?a=DEP-46&b=DEP-12', {}, async (page) => {
      await page.locator('[data-comparer] .table-comparer').waitFor();
      expect(await page.locator('[data-comparer] h2').innerText()).toBe('Lot et Aveyron');
      expect(await page.locator('.table-comparer thead th').allInnerTexts()).toEqual([
        'Mesure',
        'Lot',
        'Aveyron',
        'France',
      ]);
      expect(await page.evaluate(COLUMN, 0)).toEqual(own);
      expect(await page.evaluate(COLUMN, 1)).toEqual(other);
      const chart = page.locator('.epine').first();
      expect(await chart.locator('.epine-nom').allInnerTexts()).toEqual(['Lot', 'Aveyron', 'France']);
      expect(await chart.locator('circle').count()).toBe(2);
      // each spine has its field, and no id stands twice in what is joined of several pages
      const ids = await page.locator('[id]').evaluateAll((e) => e.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => id.startsWith('champ-'))).toHaveLength(await page.locator('.epine').count());
      // every number leads to its row, and none to the end of a page that is not this one
      expect(await page.locator('[data-comparer] data:not(:has(a[href^="/"]))').count()).toBe(0);
      expect(await page.title()).toContain('Lot et Aveyron');
    });
  });

  test('are chosen by the form, without an empty one in the address', async () => {
    await look('/comparer/', {}, async (page) => {
      await page.locator('select[name="a"]').selectOption('DEP-46');
      await page.locator('select[name="c"]').selectOption({ label: 'Mayotte' });
      await page.getByRole('button', { name: 'Comparer' }).click();
      await page.waitForURL('**/comparer/?a=DEP-46&c=DEP-976');
      await page.locator('[data-comparer] .table-comparer').waitFor();
      expect(await page.locator('select[name="b"]').inputValue()).toBe('DEP-976');
      expect(await page.locator('.epine[data-mesure="msp-nombre"] .ici').nth(1).innerText()).toMatch(
        /Mayotte\s+non calculé/,
      );
    });
  });

  test('are chosen by the search, which offers régions and départements alone, then those of the level of the first', async () => {
    await look(
      '/comparer/',
      { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } },
      async (page) => {
        const field = page.getByRole('combobox', { name: 'Ajouter un département ou une région' });
        const offered = page.locator('#ajouter-territoire-liste [role="option"] .recherche-nom');
        const status = page.locator('[data-ajouter] > [role="status"]');
        const type = async (text: string) => {
          await field.fill('');
          await field.fill(text);
          await page.locator('#ajouter-territoire[aria-expanded="true"]').waitFor();
        };
        await type('occi');
        expect(await offered.allInnerTexts()).toEqual(['Occitanie']);
        await type('lot');
        expect(await offered.allInnerTexts()).toEqual(['Lot', 'Lot-et-Garonne']);
        await field.press('Enter');
        await expect.poll(() => status.innerText()).toMatch(/^Ajouté\s: Lot\.$/);
        expect(await field.inputValue()).toBe('');
        await type('la réunion');
        expect(await offered.allInnerTexts()).toEqual(['La Réunion']);
        await page.locator('#ajouter-territoire-liste [role="option"]').first().tap();
        await expect.poll(() => page.locator('select[name="b"]').inputValue()).toBe('DEP-974');
        await field.fill('occitanie');
        await expect
          .poll(() => page.locator('[data-ajouter] .recherche-panneau').innerText())
          .toBe('Aucun territoire de ce nom à comparer à ce niveau');
        await type('12');
        await field.press('Enter');
        await page.getByRole('button', { name: 'Comparer' }).tap();
        await page.waitForURL('**/comparer/?a=DEP-46&b=DEP-974&c=DEP-12');
        await page.locator('[data-comparer] .table-comparer').waitFor();
      },
    );
  });

  test('of two levels are refused in words', async () => {
    await look('/comparer/?a=DEP-46&b=REG-76', {}, async (page) => {
      await page.locator('[data-comparer] p').waitFor();
      expect(await page.locator('[data-comparer]').innerText()).toMatch(
        /^Lot \(département\) et Occitanie \(région\) ne sont pas du même niveau/,
      );
      expect(await page.locator('[data-comparer] table').count()).toBe(0);
    });
  });

  test('print on one page, the lists left out', async () => {
    await look('/comparer/?a=DEP-46&b=DEP-12&c=DEP-04&d=DEP-976', {}, async (page) => {
      await page.locator('[data-comparer] .table-comparer').waitFor();
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    });
  });

  test('fit a phone of 320 pixels', async () => {
    await look('/comparer/?a=DEP-04&b=DEP-67', { viewport: { width: 320, height: 640 } }, async (page) => {
      await page.locator('[data-comparer] .table-comparer').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
});

test('without script the lists lead to a comparison already made, and no empty form is shown', async () => {
  await look('/comparer/?a=DEP-46&b=DEP-12', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('[data-choisir]').isVisible()).toBe(false);
    expect(await page.locator('noscript').innerText()).toMatch(/comparaison déjà faite/);
    await page.getByRole('link', { name: /46\s+Lot/ }).click();
    await page.waitForURL(`**${LOT}`);
    expect(await page.locator('.epine circle').count()).toBeGreaterThan(8);
  });
});
