# Easy-to-read English: fifteen words at most, one idea in a sentence.

problems-title = { $count ->
    [one] There is one mistake
   *[other] There are { $count } mistakes
}
problems-prefix = Mistake:

problem-missing-text = The box is empty. Write your answer in the box.
problem-missing-number = The box is empty. Write a number. For example: 3.
problem-missing-amount = The box is empty. Write an amount in euros. For example: 12.50.
problem-missing-date = The date is missing. Write the day, the month and the year.
problem-missing-yes-no = Your answer is missing. Choose “Yes” or “No”.
problem-missing-choice = Your answer is missing. Choose an answer from the list.
problem-missing-email = Your email address is missing. Write it. For example: name@example.com.
problem-missing-telephone = The telephone number is missing. Write it. For example: 06 12 34 56 78.
problem-missing-address = The address is missing. Write the street, the postcode and the town.
problem-missing-commune = The town is missing. Search for its name. Then choose it from the list.
problem-missing-document = The document is missing. Add the document.
problem-missing-place = Say where it is. Write an address. Or say what it is near.
problem-missing-consent = The box is empty. Read the text beside it. Do you agree? Tick the box.

problem-text-too-short = { $min ->
    [one] Your answer is too short. Write at least { $min } letter or digit.
   *[other] Your answer is too short. Write at least { $min } letters or digits.
}
problem-text-too-long = { $max ->
    [one] Your answer is too long. You wrote { $length } signs. Keep { $max } sign.
   *[other] Your answer is too long. You wrote { $length } signs. Keep { $max } signs at most.
}
problem-text-not-digits = There is something other than digits. Write only digits.

problem-number-shape = This is not a number. Write a number in digits. For example: 3.
problem-number-too-small = The number is too small. Write { $min } or more.
problem-number-too-large = The number is too large. Write { $max } or less.

problem-amount-shape = This is not an amount of money. Write the amount in digits. For example: 12.50.
problem-amount-too-small = The amount is too small. Write { $min } or more.
problem-amount-too-large = The amount is too large. Write { $max } or less.

problem-date-day-missing = The day is missing. Write a number from 1 to 31.
problem-date-month-missing = The month is missing. Write a number from 1 to 12.
problem-date-year-missing = The year is missing. Write 4 digits. For example: 1985.
problem-date-day-shape = The day is wrong. Write a number from 1 to 31.
problem-date-month-shape = The month is wrong. Write a number from 1 to 12.
problem-date-year-shape = The year is wrong. Write 4 digits. For example: 1985.
problem-date-impossible = This day does not exist. Check the day, the month and the year.
problem-date-too-early = This date is too early. The first possible day is { $min }. Check the day, the month and the year.
problem-date-too-late = This date is too late. The last possible day is { $max }. Check the day, the month and the year.
problem-date-in-future = This day has not come yet. Today is { $today }. Check the day, the month and the year.

problem-choice-unknown = This answer is no longer in the list. Choose another answer.
problem-choices-too-few = { $min ->
    [one] A choice is missing. Choose at least one answer.
   *[other] Choices are missing. Choose at least { $min } answers.
}
problem-choices-too-many = { $max ->
    [one] You chose too much. Keep only one answer.
   *[other] You chose too much. Keep { $max } answers or fewer.
}
problem-choices-exclusive = Two answers do not go together. Keep the last answer. Or keep the others.

problem-email-shape = This email address is wrong. It must have an @ and a dot. For example: name@example.com.
problem-telephone-shape = This telephone number is wrong. Write 10 digits. For example: 06 12 34 56 78. Is the number from another country? Begin with + and the number of the country.

problem-address-street-missing = The street is missing. Write the number and the name of the street.
problem-address-postcode-missing = The postcode is missing. Write 5 digits. For example: 35000. Is the address in another country? Write the name of the country.
problem-address-locality-missing = The town is missing. Write the name of the town or village.
problem-address-postcode-shape = The postcode is wrong. Write 5 digits. For example: 35000. Is the address in another country? Write the name of the country.

problem-commune-unknown = This town is not in the list. Search for its name. Then choose it from the list.

problem-document-kind = We cannot read this file. Add a photo or a PDF file.
problem-document-too-large = This file is too big. Add a smaller file. Or ask for help.
problem-document-not-as-named = This file is not what its name says. Open it to check. Then add the right file.
problem-document-empty = This file is empty. Add another file.
problem-documents-too-many = { $max ->
    [one] There are too many files. Keep only one file.
   *[other] There are too many files. Keep { $max } files or fewer.
}

problem-answer-shape = We did not understand the answer. Answer again.
problem-answer-unexpected = We no longer ask for this answer. Answer the question again.

problem-unknown = This answer is not right. Check it. Or ask for help.
