// A whole procedure by ear alone, on a black screen, with less than a keyboard: five keys, or two switches.
import { brief } from './support/brief.js';
import { FiveKeys, TwoSwitches } from './support/by-ear.js';
import { EarWalk } from './support/ear-journey.js';
import { journey, procedures } from './support/journey.js';
import { THOROUGH } from './support/plan.js';
import { expect, test } from './support/test.js';
import { open, plugIn } from './support/voice.js';

/** What a receipt is known by: said character by character, and shown. */
const expectNumber = async (page, heard) => {
  const spelled = heard.match(/(?:[0-9A-Z](?:, [0-9A-Z]){3}\. ?){3}/)?.[0].replace(/[^0-9A-Z]/g, '');
  const shown = (await page.locator('main').textContent()).match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)[0];
  expect(spelled, 'the number, character by character').toBe(shown.replaceAll('-', ''));
};

const expectBlack = async (page, why) => {
  expect(await page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2).tagName), why).toBe('BODY');
};

/** Plugs a headset in, and finds by ear how nobody sees anything. */
const beforeTheCurtain = async (ear) => {
  await plugIn(ear.page);
  expect(await ear.hear(/Bienvenue\. /)).toMatch(/^La voix est en marche\..* Les flèches vont plus loin ou en arrière\. La touche du milieu choisit\..*Bienvenue\. /s);
  await ear.go(/^Tous les réglages, bouton/, /Écouter/, 'Numpad8');
  await ear.until(/^Écran noir/, 'Numpad8');
  expect(await ear.choose()).toMatch(/cochée/);
  await expectBlack(ear.page, 'a touch meets the curtain');
  await ear.go(/^Retour, bouton/, /Bienvenue/);
};

// covers: EN 5.1.2.2, 5.1.3.1, 5.1.3.2, 5.1.3.15, 5.1.3.16, 5.1.6.1
test('somebody who sees nothing plugs in a headset and asks for a composter with five keys, an error on the way, as far as the receipt', { tag: '@chromium' }, async ({ page }) => {
  test.slow();
  const ear = await open(page, FiveKeys);
  await beforeTheCurtain(ear);
  await ear.go(/^Commencer, bouton/, /Que voulez-vous faire/);
  await ear.go(/composteur/i, /composteur/i);
  await ear.go(/^Commencer/, /Où voulez-vous mettre le composteur/);
  await ear.go(/^Continuer, bouton/, /À corriger : Il manque une réponse/);
  await ear.until(/Dans mon jardin, choix 1 sur 3, non coché/);
  expect(await ear.choose()).toMatch(/Dans mon jardin, choix 1 sur 3, coché/);
  await ear.go(/^Continuer, bouton/, /Quelle est la surface de votre jardin/);
  await ear.until(/Champ à remplir, vide/);
  expect(await ear.write('9')).toBe('9');
  await ear.go(/^Continuer, bouton/, /Comment vous appelez-vous/);
  await ear.until(/^(?!.*prénom).*Votre nom, champ à remplir/s);
  expect(await ear.write('Ly'), 'the headset is the person’s own').toBe('L majuscule y');
  await ear.until(/Votre prénom, champ à remplir/);
  expect(await ear.write('É')).toBe('É majuscule');
  await ear.go(/^Continuer, bouton/, /Où habitez-vous/);
  await ear.until(/Numéro et rue, champ/);
  expect(await ear.write('2 r')).toBe('2 espace r');
  await ear.until(/Code postal, champ/);
  expect(await ear.write('35000')).toBe('3 5 0 0 0');
  await ear.until(/Ville ou village, champ/);
  expect(await ear.write('Gé')).toBe('G majuscule é');
  await ear.go(/^Continuer, bouton/, /Comment le service peut-il vous joindre/);
  await ear.until(/Adresse e-mail/);
  expect(await ear.write('a@b.fr')).toBe('a arobase b point f r');
  await ear.go(/^Continuer, bouton/, /Vérifi.*Votre nom : Réponse cachée/s);
  await ear.until(/^Montrer mes réponses, bouton/);
  const shown = await ear.choose();
  expect(`${shown} ${await ear.key('NumpadSubtract')}`, 'all of it, for the person alone').toMatch(/Votre nom : Ly\b/);
  await expectNumber(page, await ear.go(/Envoyer/, /Voici ce qui est écrit sur le reçu.*Gardez ce numéro/s));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await ear.listen()).toMatch(/^Le reçu est envoyé à l’imprimante.*Fin du reçu/s);
  await expectBlack(page, 'nobody saw any of it');
});

// A minute and a half each: somebody listens.
for (const procedure of THOROUGH ? procedures() : []) {
  // covers: EN 5.1.2.2, 5.1.3.1, 5.1.6.1
  test(`${procedure} by ear alone with five keys, on a black screen, as far as the receipt`, { tag: '@chromium' }, async ({ page }) => {
    test.setTimeout(1_800_000);
    const ear = await open(page, EarWalk);
    await beforeTheCurtain(ear);
    await expectNumber(page, await ear.walk(brief(journey(procedure, 'simple'))));
    await expectBlack(page, 'nobody saw any of it');
  });
}

// covers: EN 5.1.2.2, 5.1.6.1
test('somebody who sees nothing and has two switches hears what is lit and what is chosen, and asks for a composter as far as the receipt', { tag: '@chromium' }, async ({ page }) => {
  test.setTimeout(900_000);
  const ear = await open(page, TwoSwitches);
  await page.getByRole('button', { name: 'Tous les réglages' }).click();
  await page.locator('label[for="scanning-two"]').click();
  await plugIn(page);
  expect(await ear.hear(/Réglages.*(Groupe de \d+ :|bouton\.)/s), 'the page, then what is lit on it').toMatch(/Réglages.*(Groupe de \d+ :|bouton\.)/s);
  await ear.go(/Retour/, /Bienvenue.*(Groupe de \d+ :|bouton\.)/s);
  await ear.go(/^Commencer, bouton|Commencer/, /Que voulez-vous faire/);
  await ear.go(/composteur/i, /Une mission de service public/i);
  await ear.go(/Commencer/, /Où voulez-vous mettre le composteur/);
  // What a press changed, then what is lit now: once each.
  const chosen = await ear.choose(/Dans mon jardin/);
  expect(chosen).toMatch(/Dans mon jardin, choix 1 sur 3, coché\. .*Groupe de 3 : Dans mon jardin\./s);
  expect(chosen.match(/coché/g)).toHaveLength(1);
  const round = [await ear.key('Enter')];
  for (let presses = 0; presses < 4 && !/Sortir du groupe/.test(round.at(-1)); presses += 1) round.push(await ear.key('Space'));
  expect(round.map((heard) => heard.includes('Où voulez-vous')), 'the question is said with its first choice alone').toEqual([true, false, false, false]);
  expect(round.at(-1)).toBe('Sortir du groupe.');
  expect(await ear.key('Enter')).toMatch(/^Groupe de 3/);
  await ear.go(/Continuer/, /Quelle est la surface de votre jardin/);
  // A press interrupts, as every key does.
  const before = (await ear.said()).length;
  await page.keyboard.press('F4');
  await page.keyboard.press('Space');
  await ear.listen();
  expect((await ear.said()).length - before, 'not the whole page').toBeLessThan(12);
  const box = /champ à remplir/i;
  await ear.choose(box);
  await ear.write('9', 'number');
  await ear.go(/Continuer/, /Comment vous appelez-vous/);
  for (const [name, text] of [[/Votre nom, champ/, 'ly'], [/Votre prénom, champ/, 'o']]) {
    await ear.choose(name);
    await ear.write(text);
  }
  await ear.go(/Continuer/, /Où habitez-vous/);
  for (const [name, text] of [[/Numéro et rue[,.]/, '2 r'], [/Code postal[,.]/, '35000'], [/Ville ou village[,.]/, 'a']]) {
    await ear.choose(name);
    await ear.write(text);
  }
  await ear.go(/Continuer/, /Comment le service peut-il vous joindre/);
  await ear.choose(/Adresse e-mail/);
  await ear.write('a@b.fr', 'email');
  await ear.go(/Continuer/, /Vérifi/);
  await expectNumber(page, await ear.go(/Envoyer/, /Voici ce qui est écrit sur le reçu.*Gardez ce numéro/s));
});
