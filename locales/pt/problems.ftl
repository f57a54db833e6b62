# O que uma pessoa deve corrigir: primeiro o que está mal, depois como resolver.

# O título quando há vários problemas. $count: o seu número.
problems-title = { $count ->
    [one] Há uma coisa a corrigir
   *[other] Há { $count } coisas a corrigir
}
# Antes da mensagem, perto do campo; lido pelos leitores de ecrã.
problems-prefix = A corrigir:

problem-missing-text = A resposta está vazia. Escreva-a no campo.
problem-missing-number = A resposta está vazia. Escreva um número, por exemplo 3.
problem-missing-amount = A resposta está vazia. Escreva um valor em euros, por exemplo 12,50.
problem-missing-date = A data está vazia. Escreva o dia, o mês e o ano.
problem-missing-yes-no = Falta uma resposta. Escolha «Sim» ou «Não».
problem-missing-choice = Falta uma resposta. Escolha uma da lista.
problem-missing-email = O e-mail está vazio. Escreva-o, por exemplo nome@example.com.
problem-missing-telephone = O número de telefone está vazio. Escreva-o, por exemplo 06 12 34 56 78.
problem-missing-address = A morada está vazia. Escreva a rua, o código postal e a cidade.
problem-missing-commune = Falta o município. Procure-o pelo nome ou pelo código postal e escolha-o.
problem-missing-document = Falta o documento. Junte-o.
problem-missing-place = Falta o lugar. Escreva uma morada ou diga o que fica perto.
problem-missing-consent = A caixa não está assinalada. Para continuar, leia o texto e assinale a caixa se estiver de acordo.

# $min: o número de caracteres necessários.
problem-text-too-short = { $min ->
    [one] A resposta é demasiado curta. Escreva pelo menos { $min } caráter.
   *[other] A resposta é demasiado curta. Escreva pelo menos { $min } caracteres.
}
# $max: o número de caracteres permitidos; $length: o número de caracteres escritos.
problem-text-too-long = { $max ->
    [one] A resposta é demasiado longa: tem { $length } caracteres. Deixe { $max } caráter.
   *[other] A resposta é demasiado longa: tem { $length } caracteres. Encurte-a para { $max } caracteres.
}
problem-text-not-digits = A resposta contém outra coisa além de algarismos. Escreva só algarismos.

problem-number-shape = Isto não é um número inteiro. Escreva um número em algarismos, por exemplo 3.
# $min: o número mais pequeno permitido.
problem-number-too-small = O número é demasiado pequeno. Escreva { $min } ou mais.
# $max: o número maior permitido.
problem-number-too-large = O número é demasiado grande. Escreva { $max } ou menos.

problem-amount-shape = Isto não é um valor em dinheiro. Escreva euros e cêntimos, por exemplo 12,50.
# $min: o valor mais pequeno permitido.
problem-amount-too-small = O valor é demasiado pequeno. Escreva { $min } ou mais.
# $max: o valor maior permitido.
problem-amount-too-large = O valor é demasiado grande. Escreva { $max } ou menos.

problem-date-day-missing = Falta o dia. Escreva um número de 1 a 31.
problem-date-month-missing = Falta o mês. Escreva um número de 1 a 12.
problem-date-year-missing = Falta o ano. Escreva quatro algarismos, por exemplo 1985.
problem-date-day-shape = O dia não está certo. Escreva um número de 1 a 31.
problem-date-month-shape = O mês não está certo. Escreva um número de 1 a 12.
problem-date-year-shape = O ano não está certo. Escreva quatro algarismos, por exemplo 1985.
problem-date-impossible = Este dia não existe no calendário. Verifique o dia, o mês e o ano.
# $min: o primeiro dia permitido.
problem-date-too-early = Esta data é anterior ao primeiro dia possível: { $min }. Verifique o dia, o mês e o ano.
# $max: o último dia permitido.
problem-date-too-late = Esta data é posterior ao último dia possível: { $max }. Verifique o dia, o mês e o ano.
# $today: a data de hoje.
problem-date-in-future = Este dia ainda não chegou. Data de hoje: { $today }. Verifique o dia, o mês e o ano.

problem-choice-unknown = Esta resposta já não está na lista. Escolha outra.
# $min: o número de opções necessárias.
problem-choices-too-few = { $min ->
    [one] Falta uma opção. Escolha pelo menos uma resposta.
   *[other] Faltam opções. Escolha pelo menos { $min } respostas.
}
# $max: o número de opções permitidas.
problem-choices-too-many = { $max ->
    [one] Há demasiadas opções. Deixe uma só resposta.
   *[other] Há demasiadas opções. Deixe { $max } respostas ou menos.
}
problem-choices-exclusive = Duas respostas não podem ir juntas. Deixe a última ou deixe as outras.

problem-email-shape = Isto não é um e-mail. Verifique se tem um @ e um ponto, por exemplo nome@example.com.
problem-telephone-shape = Isto não é um número de telefone. Escreva 10 algarismos, por exemplo 06 12 34 56 78. Para um número estrangeiro, comece por + e o indicativo do país.

problem-address-street-missing = Falta a rua. Escreva o número e o nome da rua.
problem-address-postcode-missing = Falta o código postal. Escreva-o, por exemplo 35000. Se a morada é no estrangeiro, escreva o país.
problem-address-locality-missing = Falta a cidade. Escreva o nome da cidade ou da aldeia.
problem-address-postcode-shape = O código postal não está certo. Escreva cinco algarismos, por exemplo 35000. Se a morada é no estrangeiro, escreva o país.

problem-commune-unknown = Este município não está na lista. Procure-o pelo nome ou pelo código postal e escolha-o.

problem-document-kind = Este tipo de ficheiro não é aceite aqui. Junte uma fotografia (JPEG ou PNG) ou um ficheiro PDF.
# $max: o maior tamanho permitido, em megabytes.
problem-document-too-large = Este ficheiro é demasiado pesado. Junte um ficheiro de { $max } MB ou menos.
problem-document-not-as-named = O conteúdo do ficheiro não é o que o nome indica. Abra-o para verificar e junte o ficheiro certo.
problem-document-empty = Este ficheiro está vazio. Junte outro ficheiro.
# $max: o número de ficheiros permitidos.
problem-documents-too-many = { $max ->
    [one] Há demasiados ficheiros. Deixe um só.
   *[other] Há demasiados ficheiros. Deixe { $max } ou menos.
}

problem-answer-shape = Não conseguimos ler esta resposta. Responda outra vez.
problem-answer-unexpected = Esta resposta já não é pedida. Responda outra vez neste passo.

# Quando um procedimento assinala um problema que não tem texto próprio.
problem-unknown = Esta resposta não serve. Verifique-a ou peça ajuda.
