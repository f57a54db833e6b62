### A tabela dos critérios de acessibilidade: o que um teste verificou, o que uma pessoa deve avaliar, o que não nos diz respeito.

grid-tested = Verificado por testes nesta versão
grid-untested = Não verificado nesta versão
grid-person = A avaliar por uma pessoa
grid-none = Não se aplica
grid-count-tested = Os testes verificaram { $count } de { $all } critérios nesta versão.
grid-count-untested = Os testes não verificaram { $count } de { $all } critérios nesta versão.
grid-count-person = Uma pessoa deve avaliar { $count } de { $all } critérios. Ainda ninguém o fez.
grid-count-none = Não se aplica: { $count } de { $all } critérios.
grid-ran = Estes testes foram feitos em { $day } com a versão { $build }.

## Porque é que um critério não se aplica

grid-none-biometrics = O Parvis não reconhece ninguém pelo corpo.
grid-none-captcha = O Parvis não usa testes do tipo «Não sou um robô» (CAPTCHA).
grid-none-complex-table = O Parvis só tem tabelas simples.
grid-none-conversion = O Parvis não converte nenhum documento.
grid-none-cryptic = O Parvis não escreve nada com desenhos feitos de letras nem em código.
grid-none-download = O Parvis não oferece nenhum documento para descarregar.
grid-none-film = O Parvis não tem filmes nem sons gravados.
grid-none-flash = Nada pisca.
grid-none-frame = O Parvis não mostra uma página dentro de outra.
grid-none-hover = Nada aparece ao passar o rato nem ao receber o foco.
grid-none-informative-image = Os desenhos só decoram; as palavras dizem tudo.
grid-none-layout-table = Nenhuma tabela serve para arrumar o conteúdo.
grid-none-list-box = O Parvis não tem listas pendentes.
grid-none-motion = Nada pede que mexa o aparelho.
grid-none-quotation = O Parvis não cita nenhum texto.
grid-none-site-map = O Parvis não tem mapa do sítio.
grid-none-sound = Nenhum som diz algo diferente do ecrã.

## O que a pessoa faz

grid-person-code = Uma pessoa que conhece o código revê as páginas com um validador.
grid-person-device = Uma pessoa mede o aparelho no sítio onde está instalado: som, entrada dos auscultadores, tamanho das letras, altura.
grid-person-look = Uma pessoa olha para cada ecrã, também a preto e branco.
grid-person-navigation = Uma pessoa procura várias páginas por caminhos diferentes.
grid-person-whole = Uma pessoa faz toda a auditoria, do início ao fim de um procedimento.
grid-person-without-styles = Uma pessoa lê cada ecrã sem os estilos.
grid-person-words = Uma pessoa lê estas palavras em cada ecrã e diz se estão certas.
