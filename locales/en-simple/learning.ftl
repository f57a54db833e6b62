# Practice: the same pages with a made-up person; nothing is ever sent.
practice-begin = Practise first
practice-go-on = Go on practising
practice-band = You are practising.
practice-nothing-sent = Nothing is sent. Nothing is kept.
practice-stop = Stop practising
practice-answer = An answer to practise with
practice-answer-show = See an answer
practice-write = Write the answer for me
practice-written = The answer is written.
practice-end-title = The end of the practice
practice-end-lead = The real button says “Send”. It is in this place. Today, nothing is sent.
practice-end = Finish practising

practised-title = The practice is finished
practised-lead = Well done. Nothing is sent. The answers are erased.
practised-now = And now
practised-begin-why = You can do the real procedure. You give your own answers.
practised-print-why = You can print a page. It tells you how to do it alone.
practised-again-why = You can practise again. There is less help.
practised-begin = Do the real procedure
practised-again = Practise again
practised-others = See the other procedures

# The page to print, which says how to do it alone.
sheet-open = Print the page “How to do it alone”
sheet-title = How to do it alone
sheet-title-of = { $title }: how to do it alone
sheet-lead = Keep this page. It helps you next time.
sheet-print = Print this page
sheet-no-paper = Do you have no printer? Take a photo of the screen. Or ask the town hall for help.
sheet-address = The address on the internet
sheet-steps = The questions, in order
sheet-steps-differ = Some questions change. It depends on your answers.
sheet-good = Good to know
sheet-good-why = You can read why we ask each question. It is written under the question.
sheet-good-back = You can always go back.
sheet-good-send = You press “Send” at the end. Before that, nothing is sent.
sheet-good-number = At the end, write your number on paper.
sheet-help = Who can help you
sheet-help-ask = Ask the town hall. You have the right to ask for help.
