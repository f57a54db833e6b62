// The kiosk's own voice: everything can be done by it alone, in the right language, at once, and others hear nothing private.
import { Walk, journey, titleOf } from './support/journey.js';
import { expect, test } from './support/test.js';
import { hold, jack, Listener, open, outputs, plugIn, silentVoice } from './support/voice.js';

test('a key that is held starts the voice, which says what it is, how one uses it, and how to change the language', async ({ page }) => {
  const ear = await open(page);
  await page.keyboard.press('Shift');
  await page.waitForTimeout(1_200);
  expect(await ear.said(), 'a short press starts nothing').toEqual([]);
  await hold(page, 'Space');
  const heard = await ear.hear(/Bienvenue\. /);
  expect(heard).toMatch(/^La voix est en marche.* La touche Tab va plus loin.* F2 répète.*To hear this language, choose .English.*Bienvenue\. /s);
  expect(heard).toMatch(/لسماع هذه اللغة/);
  await expect(page.locator('html'), 'no pad was held').toHaveAttribute('data-keypad', 'off');
});

test('a key of a pad that is held gives the five keys too', async ({ page }) => {
  const ear = await open(page);
  await hold(page, 'ArrowDown');
  expect(await ear.hear(/Bienvenue\. /)).toMatch(/Les flèches vont plus loin/);
  await expect(page.locator('html')).toHaveAttribute('data-keypad', 'on');
  expect(await ear.until(/^Commencer, bouton\./, 'ArrowDown')).toBeTruthy();
});

// covers: EN 5.1.3.2, 5.1.3.13
test('a headset that is plugged in starts the voice, and one that is pulled out ends it', async ({ page }) => {
  const ear = await open(page);
  const html = page.locator('html');
  for (const time of ['once', 'again']) {
    const { length } = await ear.said();
    await plugIn(page);
    const heard = await ear.hear(/Bienvenue\. /);
    expect(heard, time).toMatch(/^La voix est en marche.*Bienvenue\. Ici, vous faites/s);
    const first = (await ear.said())[length];
    expect(Math.round(first.volume * 100), 'as loud as for anybody').toBe(50);
    expect(await ear.key('F9')).toMatch(/^Volume 6 sur 10/);
    await page.keyboard.press('F4');
    await jack(page, 'F16');
    await expect(html).toHaveAttribute('data-self-voicing', 'off');
    await ear.listen();
    const silent = (await ear.said()).length;
    await page.keyboard.press('Tab');
    await page.keyboard.press('F4');
    await page.waitForTimeout(300);
    expect((await ear.said()).length, 'silence').toBe(silent);
  }
});

// covers: EN 5.1.3.5, 5.1.3.9
test('whoever pulls the headset out in the middle of a private sentence is not heard by others', async ({ page }) => {
  await silentVoice(page, ['fr-FR'], 'Lemoine');
  const walk = new Walk(page, { kiosk: true });
  await walk.open();
  await walk.begin('composteur');
  const fixture = journey('composteur', 'simple');
  await walk.play({ ...fixture, play: fixture.play.slice(0, 4) });
  await page.locator('#field-family-name').fill('Lemoine');
  const said = () => page.evaluate(() => window.saidInTest.map((one) => ({ ...one })));
  const isPrivate = ({ text }) => text.includes('Lemoine');
  await jack(page, 'F15');
  await expect.poll(async () => { const last = (await said()).at(-1); return Boolean(last?.under && isPrivate(last)); }, { intervals: [50], message: 'her name, in the headset' }).toBe(true);
  await jack(page, 'F16');
  const all = await said();
  expect(isPrivate(all.at(-1))).toBe(true);
  expect(all.at(-1).under, 'silence in the middle of it').toBe(false);
  // Any key would have cut it off; but now there is nothing to repeat.
  await page.keyboard.press('F2');
  await page.waitForTimeout(800);
  expect((await said()).length, 'and nothing after it').toBe(all.length);
  // In again, the voice begins anew and says everything; out before that, no more.
  await jack(page, 'F15');
  await expect.poll(async () => (await said()).length).toBeGreaterThan(all.length);
  expect((await said())[all.length].text).toMatch(/^La voix est en marche/);
});

test('where the town does not say that outputs for sound are headsets, a screen that is switched on starts nothing', async ({ page }) => {
  await outputs(page, 1);
  const ear = await open(page);
  await page.evaluate(() => window.outputs(2));
  await page.waitForTimeout(500);
  expect(await ear.said()).toEqual([]);
});

// covers: EN 5.1.2.2, 5.1.3.1, 5.1.3.9, 5.1.3.14, 5.1.3.15, 5.1.3.16
test('somebody who sees nothing asks for a composter: an error on the way, the number of the receipt at the end', async ({ page }) => {
  test.slow();
  const ear = await open(page);
  await hold(page, 'Space');
  await ear.listen();
  // The black screen first: from here on there is nothing to see.
  await ear.go(/^Tous les réglages, bouton/, /Écouter/);
  await ear.until(/^Écran noir/);
  expect(await ear.key('Space')).toMatch(/cochée/);
  const middle = () => page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2).tagName);
  expect(await middle(), 'a touch meets the curtain').toBe('BODY');
  await ear.go(/^Retour, bouton/, /Bienvenue/);
  await ear.go(/^Commencer, bouton/, /Que voulez-vous faire/);
  await ear.go(/composteur/i, /composteur/i);
  await ear.go(/^Commencer/, /Où voulez-vous mettre le composteur/);
  // Nothing chosen: what is wrong is said, and where.
  await ear.go(/^Continuer, bouton/, /À corriger : Il manque une réponse/);
  await ear.until(/Dans mon jardin, choix 1 sur 3, non coché/);
  expect(await ear.key('Space')).toMatch(/Dans mon jardin, choix 1 sur 3, coché/);
  await ear.go(/^Continuer, bouton/, /Quelle est la surface de votre jardin/);
  await ear.until(/Champ à remplir, vide/);
  expect(await ear.write('300')).toBe('3 0 0');
  expect(await ear.key('Backspace')).toBe('effacé : 0');
  await ear.write('0');
  await ear.go(/^Continuer, bouton/, /Comment vous appelez-vous/);
  await ear.until(/^(?!.*prénom).*Votre nom, champ à remplir/s);
  // Why is said once, in between or after.
  const letters = (await ear.write('Lemoine')).replace(/D’autres personnes peuvent entendre.*casque\.\s?/, '').trim();
  expect(letters, 'others would hear the letters').toMatch(/^(une lettre ){6}une lettre$/);
  await ear.until(/Votre prénom, champ à remplir/);
  await ear.write('Zoé');
  await ear.go(/^Continuer, bouton/, /Où habitez-vous/);
  await ear.until(/Numéro et rue, champ/);
  await ear.write('12 rue des Lilas');
  await ear.until(/Code postal, champ/);
  await ear.write('35000');
  await ear.until(/Ville ou village, champ/);
  await ear.write('Rennes');
  await ear.go(/^Continuer, bouton/, /Comment le service peut-il vous joindre/);
  await ear.until(/Adresse e-mail/);
  await ear.write('zoe@example.org');
  await ear.go(/^Continuer, bouton/, /Vérifi/);
  expect(await ear.key('F3'), 'where one is').toMatch(/^Vous êtes sur la page : /);
  const sent = await ear.go(/^Envoyer/, /Voici ce qui est écrit sur le reçu/);
  const spelled = sent.match(/(?:[0-9A-Z](?:, [0-9A-Z]){3}\. ?){3}/)?.[0].replace(/[^0-9A-Z]/g, '');
  const shown = (await page.locator('main').textContent()).match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)[0];
  expect(spelled, 'the number, character by character').toBe(shown.replaceAll('-', ''));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await ear.listen()).toMatch(/^Le reçu est envoyé à l’imprimante.*Fin du reçu/s);

  const all = await ear.said();
  const everything = all.map(({ text }) => text).join('\n');
  for (const secret of ['Lemoine', 'Zoé', 'Lilas', '3, 5, 0, 0, 0']) expect(everything, secret).not.toContain(secret);
  expect(everything).not.toMatch(/arobase example point org/);
  expect(all.filter(({ lang, by }) => !by?.startsWith(lang)), 'each sentence has a voice of its language').toEqual([]);
  expect(all.filter(({ text, lang }) => /[؀-ۿ]/.test(text) !== (lang === 'ar'))).toEqual([]);
});

test('from choice to choice the question is not said again, and a key that turns to other letters says so', async ({ page }) => {
  const ear = await open(page);
  await hold(page, 'ArrowDown');
  await ear.listen();
  // Of a language without a voice, no voice of another says the name: that is said instead of nothing.
  await page.getByRole('button', { name: 'Autres langues' }).focus();
  await ear.listen();
  expect(await ear.until(/pas de voix dans cette langue/, 'ArrowDown')).toBe('Cet appareil n’a pas de voix dans cette langue.');
  await ear.until(/^Commencer, bouton\./, 'ArrowDown');
  expect(await ear.key('Enter')).toMatch(/Que voulez-vous faire/);
  await ear.until(/^Chercher avec vos mots/, 'ArrowDown');
  await ear.until(/^Accents, bouton/, 'ArrowDown');
  expect(await ear.key('Enter')).toBe('Lettres, bouton.');
  expect(await ear.until(/^Ou choisir un moment de la vie\. Toutes les démarches, choix 1/, 'ArrowDown')).toBeTruthy();
  expect(await ear.key('ArrowDown')).toMatch(/^Papiers et actes, choix 2 sur 11, non coché\.$/);
  expect(await ear.key('ArrowUp')).toMatch(/^Toutes les démarches, choix 1/);
});

test('a photo that is taken is heard, then where the focus is; and so is a camera that does not work', async ({ page }) => {
  const ear = await open(page);
  const walk = new Walk(page, { kiosk: true });
  await walk.press('preset-listen');
  await walk.begin('signalement');
  const fixture = journey('signalement', 'photos');
  const at = fixture.play.findIndex(({ expectStep }) => expectStep === 'photos');
  await walk.play({ ...fixture, play: fixture.play.slice(0, at) });
  await ear.listen();
  await page.evaluate(() => {
    const { mediaDevices } = navigator;
    const real = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async () => { mediaDevices.getUserMedia = real; throw new DOMException('gone', 'NotFoundError'); };
  });
  const start = page.getByRole('button', { name: 'Prendre une photo' });
  await start.focus();
  await ear.listen();
  expect(await ear.key('Enter')).toMatch(/^La caméra ne marche pas\./);
  expect(await ear.key('Enter')).toMatch(/^Photographier maintenant, bouton\./);
  expect(await ear.key('Enter')).toMatch(/^Fichiers ajoutés : photo-1\.jpg \(\d+ kilooctets?\)\. Prendre une autre photo, bouton\./);
});

// covers: EN 5.1.3.4, 5.1.3.5, 5.1.3.11, 5.1.3.12, 5.1.3.13
test('any key silences it, and the keys of the voice repeat, go on, and change its pace and its volume', async ({ page }) => {
  const ear = await open(page);
  await hold(page, 'Space');
  await ear.hear(/Bienvenue\. .*bouton\.$/s);
  const last = (await ear.said()).at(-1).text;
  expect(last).toMatch(/bouton\.$/);
  expect(await ear.key('F2'), 'the last sentence, once').toBe(last);
  expect(await ear.key('F2'), 'and again').toBe(last);
  expect(await ear.key('F7')).toMatch(/^Vitesse 5 sur 7/);
  expect(await ear.key('F8')).toMatch(/^Volume 4 sur 10/);
  const { rate, volume } = (await ear.said()).at(-1);
  expect([rate, volume].map((one) => Math.round(one * 100))).toEqual([125, 40]);
  // Reading everything is cut off by a key that means nothing.
  await page.keyboard.press('F4');
  await page.keyboard.press('Shift');
  const { length } = await ear.said();
  await page.waitForTimeout(300);
  expect((await ear.said()).length).toBe(length);
  // For the next person it is off, and as it was.
  await ear.listen();
  await page.evaluate(() => { window.saidInTest.length = 0; });
  const leave = page.getByRole('button', { name: 'Effacer et quitter' });
  await leave.click();
  await expect(page).toHaveURL(/kiosk/);
  await expect(page.locator('html')).toHaveAttribute('data-self-voicing', 'off');
  await page.locator('body').press('Shift');
  await page.keyboard.down('Space');
  await page.waitForTimeout(1_300);
  await page.keyboard.up('Space');
  const again = new Listener(page);
  await again.listen();
  const [first] = await again.said();
  expect([first.rate, first.volume].map((one) => Math.round(one * 100))).toEqual([100, 50]);
});

test('a page in another language is said in that language, and a language without a voice is said to have none', async ({ page }) => {
  await silentVoice(page, ['fr-FR', 'ar-SA']);
  await page.goto('/kiosk');
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
  const ear = new Listener(page);
  await hold(page, 'Space');
  await ear.listen();
  await page.locator('.tool-languages [lang="ar"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await ear.listen();
  const arabic = (await ear.said()).filter(({ page: shown }) => shown === 'ar');
  expect(arabic[0].lang).toBe('ar');
  expect(arabic.filter(({ text, lang }) => /[؀-ۿ]/.test(text) !== (lang === 'ar') && !/^[\d\s.,]*$/.test(text))).toEqual([]);
  await page.locator('.tool-languages [lang="en"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect.poll(async () => (await ear.said()).at(-1).text, 'said by the voice before').toMatch(/ليس في هذا الجهاز صوت/);
});

// In Firefox Playwright takes pictures with a style in the page, which the policy refuses.
test('a touch on the black screen brings the page back @chromium', async ({ page }) => {
  const ear = await open(page);
  await hold(page, 'Space');
  await ear.listen();
  await page.getByRole('button', { name: 'Tous les réglages' }).click();
  await page.locator('label[for="screen-curtain"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-screen-curtain', 'on');
  expect(await page.screenshot().then((png) => png.length), 'all of one colour').toBeLessThan(20_000);
  await page.mouse.click(300, 300);
  await expect(page.locator('html')).toHaveAttribute('data-screen-curtain', 'off');
  expect(await ear.listen()).toMatch(/de nouveau visible/);
});

test('with one switch, the light waits for the voice and goes on by itself', async ({ page }) => {
  const ear = await open(page);
  await page.getByRole('button', { name: 'Tous les réglages' }).click();
  await page.locator('label[for="scanning-one"]').click();
  await jack(page, 'F15');
  const lit = () => page.evaluate(() => [...document.querySelectorAll('[data-lit]')].map((one) => one.textContent).join());
  const first = await lit();
  await expect.poll(async () => (await ear.said()).at(-1).under, { message: 'all is read', timeout: 10_000 }).toBe(false);
  await ear.listen();
  expect(await lit(), 'while it read, the light stayed').toBe(first);
  await expect.poll(lit, { timeout: 10_000 }).not.toBe(first);
  expect(await ear.listen(), 'what is lit next').not.toBe('');
});

test('with a speaker after every sentence, a touch says that sentence, and a button says them all', async ({ page }) => {
  const ear = await open(page);
  await page.getByRole('button', { name: 'Tous les réglages' }).click();
  await page.locator('label[for="read-aloud"]').click();
  await page.getByRole('button', { name: 'Retour' }).click();
  await expect(page.locator('main h1')).toHaveText('Bienvenue');
  await page.locator('main h1').click();
  expect(await ear.listen()).toBe('Bienvenue.');
  await page.getByRole('button', { name: 'Écouter la page' }).click();
  expect(await ear.listen()).toMatch(/Bienvenue\. Ici, vous faites.*Tous les réglages, bouton\.$/s);
  // So does everything else with a speaker: a hint, a line of a row, a part of the page, what is wrong with one field.
  const touch = async (words, within = page.locator('main')) => {
    await within.getByText(words).first().click();
    return ear.listen();
  };
  await page.getByRole('button', { name: 'Commencer' }).click();
  expect(await touch(/naissance, voter/)).toBe('Par exemple : naissance, voter, trou dans la rue.');
  expect(await touch(/^Ou choisir un moment/)).toBe('Ou choisir un moment de la vie.');
  await page.locator('button.procedure', { hasText: titleOf('composteur', 'fr') }).click();
  expect(await touch(/^Une mission de service public/)).toMatch(/^De quel droit/);
  await page.getByRole('button', { name: 'Commencer' }).click();
  expect(await touch('Choisissez une réponse.')).toBe('Choisissez une réponse.');
  await page.getByRole('button', { name: 'Continuer' }).click();
  expect(await touch(/Il manque une réponse/, page.locator('#error-ground'))).toMatch(/Il manque une réponse\. Choisissez-en une/);
  await page.getByRole('button', { name: 'Réglages', exact: true }).click();
  // No speaker stands in a language that nobody speaks.
  for (const [language, expected] of [['Español', 'off'], ['Français', 'on']]) {
    await page.locator('main').getByRole('button', { name: language }).click();
    await expect(page.locator('html'), language).toHaveAttribute('data-read-aloud', expected);
  }
  await page.getByRole('button', { name: 'Retour' }).click();
  // Nothing else speaks: this person sees.
  const { length } = await ear.said();
  await page.keyboard.press('Tab');
  await page.waitForTimeout(300);
  expect((await ear.said()).length).toBe(length);
});

// covers: RGAA 12.8; EN 9.2.4.3, 9.3.2.2
test('who turns the voice on by a key on the page of settings stays on that setting, while others come below it', async ({ page }) => {
  await silentVoice(page);
  await page.goto('/kiosk');
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
  await page.getByRole('button', { name: 'Tous les réglages' }).click();
  await page.locator('#self-voicing').focus();
  await page.keyboard.press('Space');
  await expect(page.locator('#screen-curtain')).toHaveCount(1);
  await expect(page.locator('#self-voicing')).toBeFocused();
  await expect(page.locator('#self-voicing')).toBeChecked();
});
