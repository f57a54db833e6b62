//! Pages without a fault that come near to one: what acts by itself, what looks like a control, what hides the focus.

pub(super) const PAGES: &[(&str, &str)] = &[
    ("a role whose control is off", "<span role=button aria-disabled=true onclick='ouvrir()'>Ouvrir</span>"),
    (
        "arrow keys lead through tabs",
        "<div role=tablist aria-label=Jours><span role=tab aria-selected=true tabindex=0 onclick='a()'>Lundi</span> <span role=tab aria-selected=false onclick='a()'>Mardi</span></div>",
    ),
    (
        "a list that says which line has the focus",
        "<ul role=listbox tabindex=0 aria-label=Villes aria-activedescendant=lyon><li role=option id=lyon aria-selected=true onclick='a()'>Lyon<li role=option aria-selected=false onclick='a()'>Nice</ul>",
    ),
    ("a role that nobody presses yet", "<span role=button>Ouvrir</span>"),
    ("a role with a control inside", "<div role=button onclick='a()' hidden>Ouvrir</div>"),
    ("a region that scrolls", "<div tabindex=0 role=region aria-label=Horaires style='overflow:auto'>Lundi 9 h</div>"),
    ("an event that goes no further", "<div onclick='event.stopPropagation(); return false'><p>Texte</p></div>"),
    ("a card whose link is the control", "<div tabindex=-1 onclick='a()'><a href=/a>Lire l’avis</a></div>"),
    (
        "another frame at the focus",
        "<style>a { outline: none } a:focus { outline: 2px solid navy }</style><p><a href=/a>Aide</a></p>",
    ),
    (
        "a shadow at the focus",
        "<style>button:focus { outline: none; box-shadow: 0 0 0 3px navy }</style><button>Suite</button>",
    ),
    ("for the mouse alone", "<style>:focus:not(:focus-visible) { outline: none }</style><button>Suite</button>"),
    (
        "a label that shows the focus",
        "<style>input { outline: 0 } input:focus + span { color: navy }</style><label><input type=checkbox><span>Oui</span></label>",
    ),
    ("a heading that a script focuses", "<style>h1 { outline: none }</style><h1 tabindex=-1>Bonjour</h1>"),
    (
        "a linked sheet may show it",
        "<html lang=fr><title>Essai</title><link rel=stylesheet href=/a.css><body><a href=/a style='outline: none'>Aide</a>",
    ),
    ("a field that marks its words", "<label>Nom <input onfocus='this.select()'></label>"),
    (
        "a choice that counts",
        "<label>Nombre <select onchange='compter()'><option>1</select></label><script>function compter() { total.value = 3 }</script>",
    ),
    (
        "a choice that says what it does",
        "<p><label>Langue (la page se recharge aussitôt) <select onchange='location = this.value'><option>Français</select></label></p>",
    ),
    ("the Enter key sends", "<label>Chercher <input onkeydown='if (event.keyCode == 13) this.form.submit()'></label>"),
    ("a window that is asked for", "<button onclick=\"window.open('/plan')\">Plan dans une fenêtre</button>"),
    ("another word than location", "<label>Part <input oninput='allocation = this.value'></label>"),
    (
        "a new password is repeated by hand",
        "<label>Mot de passe <input type=password autocomplete=new-password onpaste='return false'></label>",
    ),
    ("letters that are spelled", "<p>Les voyelles : a e i o u y. Le code : K 7 P.</p>"),
    ("letters with air", "<p style='letter-spacing: .3em'>MAIRIE</p>"),
    ("letters that grow with both", "<h1 style='font-size: clamp(1rem, 3vw, 2rem)'>Bonjour</h1>"),
    ("a sign before a line", "<style>li::before { content: '✓ ' }</style><ul><li>Lundi</ul>"),
    (
        "words for paper",
        "<style>@media print { a::after { content: ' (voir le site)' } }</style><p><a href=/a>Aide</a></p>",
    ),
    ("a poem", "<pre>Sous le pont\n    coule la Seine\n    et nos amours</pre>"),
    (
        "a window that a press opens",
        "<button id=plan>Plan dans une fenêtre</button><script>const ouvrir = () => window.open('/plan'); plan.addEventListener('click', () => window.open('/plan'))</script>",
    ),
    ("a place in an address", "<label>Ville <input oninput=\"chercher('/villes?location=' + this.value)\"></label>"),
    (
        "a code that is spread over its boxes",
        "<label>Code <input autocomplete=one-time-code onpaste='event.preventDefault(); repartir(event.clipboardData)'></label>",
    ),
    (
        "a label that has the focus in it",
        "<style>input { outline: 0 } label:has(input:focus-visible) { box-shadow: 0 0 0 3px navy }</style><label><input type=checkbox>Oui</label>",
    ),
    ("lines as high as the window", "<p style='font: 1rem/4vh serif'>Bonjour</p>"),
    (
        "two functions",
        "<label>Nombre <select onchange='plus(1)'><option>1</select></label><script>plus = (x) => x + 1; function envoyer(f) { f.submit() }</script>",
    ),
    (
        "a field that leads the lines of a list",
        "<label>Ville <input aria-activedescendant=lyon></label><ul role=listbox aria-label=Villes><li role=option id=lyon aria-selected=true onclick='a()'>Lyon</ul>",
    ),
    (
        "a field that leads a list in a box",
        "<label>Ville <input role=combobox aria-expanded=true aria-controls=boite aria-activedescendant=''></label><div id=boite><ul role=listbox aria-label=Villes><li role=option aria-selected=false onclick='a()'>Lyon</ul></div>",
    ),
    (
        "a field beside a list where nothing is chosen yet",
        "<div><input aria-label=Ville aria-activedescendant=''><ul role=listbox aria-label=Villes><li role=option aria-selected=false onclick='a()'>Lyon</ul></div>",
    ),
    (
        "another frame at the focus, in the rule itself",
        "<style>a { outline: none; &:focus { outline: 2px solid #00e } }</style><p><a href=/a>Lire l’avis</a></p>",
    ),
    (
        "a ground at the focus, deep inside",
        "<style>main { a, button { outline: 0; @media screen { &:focus-visible { background: #fe0 } } } }</style><main><button>Envoyer</button></main>",
    ),
    (
        "a frame that goes for the mouse only",
        "<style>button { &:focus:not(:focus-visible) { color: black; outline: none } }</style><button>Envoyer</button>",
    ),
    (
        "a frame that goes under a pointer",
        "<style>a { &:hover { color: #00e; outline: none } }</style><p><a href=/a>Lire l’avis</a></p>",
    ),
    ("colours of what is inside", "<style>div { color: black; b { color: silver } }</style><div><p>Bonjour</p></div>"),
];
