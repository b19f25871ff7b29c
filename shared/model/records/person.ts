import { define } from '../define'

export const person = define({
  key: 'person',
  label: { en: 'Person', zh: '人员' },
  page: true,
  states: {
    active: { en: 'Active', zh: '在册' },
    restricted: { en: 'Restricted', zh: '限制处理' },
    anonymised: { en: 'Anonymised', zh: '已匿名化' },
    erased: { en: 'Erased', zh: '已删除' },
  },
  note: "While a person is under 14 every field of the person and of the person's sections counts as S, whatever stands here.",
  fields: {
    nameZh: {
      kind: 'name',
      label: { en: 'Chinese name', zh: '中文姓名' },
      sensitivity: 'P',
      note: 'compound family names are kept whole: 欧阳 + 样一',
      columns: {
        nameZh: {
          label: { en: 'Chinese name', zh: '中文姓名' },
          group: 'identity',
          under: [{ parent: ['姓名', 'Name'], child: ['中文', 'Chinese'] }],
          headings: {
            en: [
              'Chinese Name',
              'Name in Chinese',
              'Name (Chinese)',
              'Chinese Full Name',
              'Name (CN)',
              'Native Name',
              'Name in Chinese Characters',
            ],
            zh: [
              '姓名',
              '中文姓名',
              '中文名',
              '中文名字',
              '学生姓名',
              '教师姓名',
              '人员姓名',
              '参团人姓名',
              '成员姓名',
              '营员姓名',
              '学员姓名',
              '游客姓名',
              '乘客中文名',
              '真实姓名',
              '名字',
              '姓名（中文）',
            ],
          },
        },
        familyNameZh: {
          part: 'family',
          label: { en: 'Family name (Chinese)', zh: '姓（中文）' },
          kind: 'text',
          note: 'cells in Han characters; Latin letters under 姓 mean surname',
          group: 'identity',
          under: [
            { parent: ['中文姓名', 'Chinese Name', '姓名（中文）'], child: ['姓', '姓氏', 'Family Name', 'Surname'] },
          ],
          headings: {
            en: [
              'Chinese Family Name',
              'Chinese Surname',
              'Surname (Chinese)',
              'Family Name (Chinese)',
              'Family Name in Chinese',
            ],
            zh: ['姓', '姓氏', '中文姓', '姓（中文）', '姓（汉字）'],
          },
        },
        givenNameZh: {
          part: 'given',
          label: { en: 'Given name (Chinese)', zh: '名（中文）' },
          kind: 'text',
          note: 'cells in Han characters; Latin letters under 名 mean givenNames',
          group: 'identity',
          under: [{ parent: ['中文姓名', 'Chinese Name', '姓名（中文）'], child: ['名', 'Given Name', 'First Name'] }],
          headings: {
            en: ['Chinese Given Name', 'Given Name (Chinese)', 'Given Name in Chinese', 'First Name (Chinese)'],
            zh: ['名', '中文名（不含姓）', '名（中文）', '名（汉字）'],
          },
        },
      },
    },
    nameLatin: {
      kind: 'name',
      label: { en: 'Name in Latin letters', zh: '拼音/外文姓名' },
      sensitivity: 'P',
      note: 'diacritics, hyphens and apostrophes are allowed and kept; A-Z only in documents[].mrz',
      columns: {
        nameFull: {
          label: { en: 'Full name (Latin letters)', zh: '拼音/外文姓名' },
          note: 'split on "/", "," or case: ZHANG/SAN, ZHANG, San; keep the raw value; cut MR MS MRS MISS MSTR at the end. Letters with diacritics are kept (Łukasz, Zoë, LÜ); A-Z only in the machine-readable zone',
          group: 'identity',
          under: [{ parent: ['姓名', 'Name'], child: ['英文', '拼音', 'English', 'Pinyin'] }],
          headings: {
            en: [
              'Name',
              'Full Name',
              'Passport Name',
              'Name as in Passport',
              'Name as on Passport',
              'Name as shown on passport',
              'Name (as per passport)',
              'Full Name (as in passport)',
              'Participant Name',
              'Student Name',
              'Name of Student',
              'Guest Name',
              'Passenger Name',
              'Traveller Name',
              'Delegate Name',
              'Learner Name',
              'Name of Participant',
              'Candidate Name',
              'English Name (Passport)',
              'English Name',
            ],
            zh: [
              '姓名拼音',
              '拼音',
              '拼音姓名',
              '英文姓名',
              '护照姓名',
              '护照拼音',
              '护照英文名',
              '汉语拼音',
              '姓名汉语拼音',
              '英文名（与护照一致）',
              '姓名（英文）',
              'PNR姓名',
              '与护照一致的姓名拼音',
              '外文姓名',
              '中文姓名拼音',
            ],
          },
        },
        surname: {
          part: 'family',
          label: { en: 'Surname', zh: '姓（拼音）' },
          kind: 'text',
          note: 'any letter, diacritics, hyphen, apostrophe and space; never forced to A-Z',
          group: 'identity',
          under: [
            {
              parent: ['姓名拼音', '拼音', '护照姓名', '英文姓名', 'Passport Name', 'Name as in Passport'],
              child: ['姓', '姓氏', 'Family Name', 'Surname'],
            },
          ],
          headings: {
            en: [
              'Surname',
              'Family Name',
              'Last Name',
              'Family name (as in passport)',
              'Surname (as in passport)',
              'Surname / Family Name',
              'Primary Identifier',
            ],
            zh: ['姓（拼音）', '拼音姓', '英文姓', '护照姓', '姓氏拼音', '姓（英文）'],
          },
        },
        givenNames: {
          part: 'given',
          label: { en: 'Given names', zh: '名（拼音）' },
          kind: 'text',
          note: 'any letter, diacritics, hyphen, apostrophe and space; never forced to A-Z',
          group: 'identity',
          under: [
            {
              parent: ['姓名拼音', '拼音', '护照姓名', '英文姓名', 'Passport Name', 'Name as in Passport'],
              child: ['名', 'Given Name', 'Given Names', 'First Name'],
            },
          ],
          headings: {
            en: [
              'Given Name',
              'Given Names',
              'First Name',
              'Forename',
              'Forename(s)',
              'First Name(s)',
              'Given name(s) (as in passport)',
              'First and Middle Names',
              'Secondary Identifier',
            ],
            zh: ['名（拼音）', '拼音名', '英文名', '护照名', '名字拼音', '名（英文）'],
          },
        },
        middleName: {
          part: 'middle',
          label: { en: 'Middle name', zh: '中间名' },
          kind: 'text',
          note: 'any letter, diacritics, hyphen, apostrophe and space; never forced to A-Z',
          group: 'identity',
          headings: { en: ['Middle Name', 'Middle Names'], zh: ['中间名'] },
        },
      },
    },
    preferredName: {
      kind: 'text',
      label: { en: 'Preferred name', zh: '常用名' },
      sensitivity: 'P',
      columns: {
        preferredName: {
          label: { en: 'Preferred name', zh: '常用名' },
          note: 'any letter, diacritics, hyphen, apostrophe and space; never forced to A-Z',
          group: 'identity',
          headings: {
            en: ['Preferred Name', 'Known As', 'Nickname', 'Name for Badge', 'Badge Name', 'Preferred First Name'],
            zh: ['常用名', '昵称', '英文昵称', '胸牌姓名', '英文称呼'],
          },
        },
      },
    },
    formerName: {
      kind: 'text',
      label: { en: 'Former name', zh: '曾用名' },
      sensitivity: 'P',
      columns: {
        formerName: {
          label: { en: 'Former name', zh: '曾用名' },
          group: 'identity',
          headings: {
            en: ['Former Name', 'Previous Name', 'Other Names', 'Maiden Name'],
            zh: ['曾用名', '曾用姓名', '原名'],
          },
        },
      },
    },
    title: {
      kind: 'enum',
      label: { en: 'Title', zh: '称谓' },
      values: {
        mr: { en: 'Mr', zh: '先生', words: ['Mr', 'Mr.', '先生'] },
        ms: { en: 'Ms', zh: '女士', words: ['Ms', 'Ms.', '女士'] },
        mrs: { en: 'Mrs', zh: '太太', words: ['Mrs', 'Mrs.', '太太'] },
        miss: { en: 'Miss', zh: '小姐', words: ['Miss', '小姐'] },
        mx: { en: 'Mx', zh: 'Mx', words: ['Mx'] },
        dr: { en: 'Dr', zh: '博士', words: ['Dr', 'Dr.', '博士'] },
        prof: { en: 'Professor', zh: '教授', words: ['Prof', 'Prof.', 'Professor', '教授'] },
      },
      columns: {
        title: {
          label: { en: 'Title', zh: '称谓' },
          group: 'identity',
          headings: { en: ['Title', 'Salutation', 'Mr/Ms', 'Mr/Mrs/Ms', 'Honorific'], zh: ['称谓', '称呼', '尊称'] },
        },
      },
    },
    gender: {
      kind: 'enum',
      label: { en: 'Sex', zh: '性别' },
      sensitivity: 'P',
      values: {
        M: { en: 'Male', zh: '男', words: ['男', '男性', 'M', 'Male', 'm', '1', '先生', 'Mr', 'boy'] },
        F: {
          en: 'Female',
          zh: '女',
          words: ['女', '女性', 'F', 'Female', 'f', '2', '女士', 'Ms', 'Mrs', 'Miss', 'girl'],
        },
        X: { en: 'Other', zh: '其他', words: ['X', 'Other', 'Non-binary', '其他'] },
        U: { en: 'Not stated', zh: '未说明', words: ['', '未知', '不详', '未说明', 'Prefer not to say', '0', '9'] },
      },
      columns: {
        gender: {
          label: { en: 'Gender', zh: '性别' },
          group: 'identity',
          headings: {
            en: ['Gender', 'Sex', 'M/F', 'F/M', 'Male/Female', 'Gender (M/F)', 'Sex (M/F)', 'Passport Sex'],
            zh: ['性别', '性別', '男/女', '性别（男/女）'],
          },
        },
      },
    },
    dateOfBirth: {
      kind: 'partialDate',
      label: { en: 'Date of birth', zh: '出生日期' },
      sensitivity: 'P',
      columns: {
        dob: {
          label: { en: 'Date of birth', zh: '出生日期' },
          note: '出生年月 may hold YYYYMM only',
          group: 'identity',
          headings: {
            en: [
              'Date of Birth',
              'DOB',
              'Birth Date',
              'Birthday',
              'Date of Birth (DD/MM/YYYY)',
              'Date of birth (dd/mm/yy)',
              'Born',
            ],
            zh: [
              '出生日期',
              '出生年月日',
              '出生年月',
              '生日',
              '出生时间',
              '出生日期（年-月-日）',
              '出生日期(YYYYMMDD)',
            ],
          },
        },
      },
    },
    age: {
      kind: 'number',
      label: { en: 'Age', zh: '年龄' },
      sensitivity: 'P',
      derived: true,
      note: 'from the date of birth on a given day; never stored, compared on import',
      columns: {
        age: {
          label: { en: 'Age', zh: '年龄' },
          note: 'never stored; compared with dob',
          group: 'identity',
          headings: {
            en: ['Age', 'Age on Arrival', 'Age at Departure', 'Age (years)'],
            zh: ['年龄', '周岁', '年龄（周岁）'],
          },
        },
      },
    },
    placeOfBirth: {
      kind: 'text',
      label: { en: 'Place of birth', zh: '出生地' },
      sensitivity: 'P',
      columns: {
        placeOfBirth: {
          label: { en: 'Place of birth', zh: '出生地' },
          group: 'identity',
          headings: {
            en: ['Place of Birth', 'Birthplace', 'City of Birth', 'POB'],
            zh: ['出生地', '出生地点', '出生地（省）', '出生地点/拼音'],
          },
        },
      },
    },
    ancestralHome: {
      kind: 'text',
      label: { en: 'Ancestral home', zh: '籍贯' },
      sensitivity: 'P',
      note: 'not the place of birth',
      columns: {
        ancestralHome: {
          label: { en: 'Ancestral home', zh: '籍贯' },
          note: 'not the place of birth',
          group: 'identity',
          headings: { en: ['Ancestral Home', 'Native Place'], zh: ['籍贯', '祖籍'] },
        },
      },
    },
    registeredResidence: {
      kind: 'text',
      label: { en: 'Registered residence', zh: '户口所在地' },
      sensitivity: 'P',
      note: 'not the address people live at',
      columns: {
        registeredResidence: {
          label: { en: 'Registered residence', zh: '户口所在地' },
          note: 'not the address people live at',
          group: 'identity',
          headings: {
            en: ['Registered Residence', 'Hukou', 'Household Registration'],
            zh: ['户口所在地', '户籍地址', '户籍所在地', '户口地址'],
          },
        },
      },
    },
    studentOrigin: {
      kind: 'text',
      label: { en: 'Place of origin (admission)', zh: '生源地' },
      sensitivity: 'P',
      columns: {
        studentOrigin: {
          label: { en: 'Place of origin (admission)', zh: '生源地' },
          group: 'identity',
          headings: { en: [], zh: ['生源地', '生源所在地', '生源省份'] },
        },
      },
    },
    nationality: {
      kind: 'country',
      label: { en: 'Nationality', zh: '国籍（地区）' },
      sensitivity: 'P',
      columns: {
        nationality: {
          label: { en: 'Nationality (country or region)', zh: '国籍（地区）' },
          group: 'identity',
          headings: {
            en: ['Nationality', 'Citizenship', 'Country of Citizenship', 'Citizen of', 'Country/Nationality'],
            zh: ['国籍', '国籍（地区）', '國籍', '国别'],
          },
        },
      },
    },
    idCard: {
      kind: 'text',
      label: { en: 'Resident identity card number', zh: '身份证号' },
      sensitivity: 'S',
      note: '18 characters, check character; one per person, so it lies here and not among the documents',
      columns: {
        idCard: {
          rule: 'identityCard',
          label: { en: 'Resident ID number', zh: '身份证号' },
          group: 'document',
          headings: {
            en: [
              'ID Number',
              'ID No',
              'ID Card No',
              'National ID',
              'Identity Card Number',
              'Chinese ID',
              'Resident ID',
              'NIC No',
            ],
            zh: ['身份证号', '身份证号码', '公民身份号码', '居民身份证号', '身份证', '身份证件号', '证件号（身份证）'],
          },
        },
      },
    },
    ethnicity: {
      kind: 'text',
      label: { en: 'Ethnic group', zh: '民族' },
      sensitivity: 'S',
      optional: true,
      note: 'names of GB/T 3304',
      columns: {
        ethnicity: {
          label: { en: 'Ethnic group', zh: '民族' },
          group: 'identity',
          headings: { en: ['Ethnicity', 'Ethnic Group'], zh: ['民族', '民族成分'] },
        },
      },
    },
    politicalStatus: {
      kind: 'enum',
      label: { en: 'Political status', zh: '政治面貌' },
      sensitivity: 'S',
      optional: true,
      values: {
        member: { en: 'Member of the CPC', zh: '中共党员', words: ['中共党员', '党员'] },
        probationary: { en: 'Probationary member', zh: '中共预备党员', words: ['中共预备党员', '预备党员'] },
        youthLeague: { en: 'Youth League member', zh: '共青团员', words: ['共青团员', '团员'] },
        otherParty: { en: 'Member of another party', zh: '民主党派', words: ['民主党派'] },
        independent: { en: 'Without party affiliation', zh: '无党派人士', words: ['无党派人士', '无党派'] },
        masses: { en: 'Citizen', zh: '群众', words: ['群众'] },
      },
      columns: {
        politicalStatus: {
          label: { en: 'Political status', zh: '政治面貌' },
          group: 'identity',
          headings: { en: ['Political Status', 'Political Affiliation'], zh: ['政治面貌', '政治身份', '党派'] },
        },
      },
    },
    religion: {
      kind: 'text',
      label: { en: 'Religion', zh: '宗教信仰' },
      sensitivity: 'S',
      optional: true,
      columns: {
        religion: {
          label: { en: 'Religion', zh: '宗教信仰' },
          group: 'identity',
          headings: {
            en: ['Religion', 'Religious Belief', 'Religious Observances', 'Faith'],
            zh: ['宗教信仰', '宗教', '信仰'],
          },
        },
      },
    },
    photo: {
      kind: 'file',
      label: { en: 'Photo', zh: '照片' },
      sensitivity: 'P',
      columns: {
        photo: {
          label: { en: 'Photo', zh: '照片' },
          group: 'identity',
          headings: {
            en: ['Photo', 'Photograph', 'Passport Photo', 'Picture', 'Headshot'],
            zh: ['照片', '证件照', '一寸照片', '二寸照片'],
          },
        },
        photoFileName: {
          part: 'fileName',
          label: { en: 'Photo file name', zh: '照片文件名' },
          kind: 'text',
          group: 'identity',
          headings: {
            en: ['Photo File Name', 'Photo File', 'Picture File', 'Image File'],
            zh: ['照片文件名', '照片文件', '照片名称'],
          },
        },
      },
    },
    phone: {
      kind: 'phone',
      label: { en: 'Mobile', zh: '手机' },
      sensitivity: 'P',
      columns: {
        phone: {
          rule: 'phone',
          label: { en: 'Mobile', zh: '手机' },
          group: 'contact',
          headings: {
            en: [
              'Phone',
              'Mobile',
              'Mobile No',
              'Mobile Phone',
              'Mobile Number',
              'Contact Number',
              'Contact No',
              'Tel',
              'Telephone',
              'Cell',
              'Phone Number',
              'Student Mobile',
              'Tel No',
              'Contact Tel',
            ],
            zh: [
              '手机',
              '手机号',
              '手机号码',
              '联系电话',
              '电话',
              '联系方式',
              '移动电话',
              '本人电话',
              '学生电话',
              '电话号码',
              '本人手机',
              '联络电话',
            ],
          },
        },
      },
    },
    phone2: {
      kind: 'phone',
      label: { en: 'Second phone', zh: '备用电话' },
      sensitivity: 'P',
      optional: true,
      note: 'takes the second of two numbers in one cell',
      columns: {
        phone2: {
          rule: 'phone',
          label: { en: 'Second phone', zh: '备用电话' },
          group: 'contact',
          headings: {
            en: ['Second Phone', 'Phone 2', 'Mobile 2', 'Alternative Phone', 'Other Phone'],
            zh: ['备用电话', '备用手机', '其他电话', '第二电话'],
          },
        },
      },
    },
    email: {
      kind: 'email',
      label: { en: 'E-mail', zh: '电子邮箱' },
      sensitivity: 'P',
      columns: {
        email: {
          label: { en: 'E-mail', zh: '电子邮箱' },
          group: 'contact',
          headings: {
            en: ['Email', 'Email Address', 'Mail', 'Email Addr'],
            zh: ['邮箱', '电子邮箱', '电子邮件', '邮箱地址', 'E-mail邮箱', '电邮'],
          },
        },
      },
    },
    wechat: {
      kind: 'text',
      label: { en: 'WeChat', zh: '微信号' },
      sensitivity: 'P',
      columns: {
        wechat: {
          label: { en: 'WeChat', zh: '微信号' },
          group: 'contact',
          headings: { en: ['WeChat', 'WeChat ID', 'Weixin'], zh: ['微信', '微信号', '微信号码'] },
        },
      },
    },
    address: {
      kind: 'text',
      label: { en: 'Home address', zh: '家庭住址' },
      sensitivity: 'P',
      columns: {
        address: {
          pathIn: { institution: 'institution.address' },
          label: { en: 'Home address', zh: '家庭住址' },
          group: 'contact',
          headings: {
            en: ['Address', 'Home Address', 'Permanent Address', 'Residential Address', 'Postal Address'],
            zh: ['家庭住址', '家庭地址', '住址', '通讯地址', '现住址', '居住地址', '联系地址'],
          },
        },
      },
    },
    postcode: {
      kind: 'text',
      label: { en: 'Postcode', zh: '邮编' },
      sensitivity: 'P',
      columns: {
        postcode: {
          label: { en: 'Postcode', zh: '邮编' },
          group: 'contact',
          headings: { en: ['Postcode', 'Zip', 'Zip Code', 'Postal Code'], zh: ['邮编', '邮政编码'] },
        },
      },
    },
    kinds: {
      kind: 'list',
      label: { en: 'Kind', zh: '人员类别' },
      of: 'enum',
      values: {
        teacher: { en: 'Teacher', zh: '教师' },
        student: { en: 'Student', zh: '学生' },
        staff: { en: 'Administrative staff', zh: '行政' },
        foreignExpert: { en: 'Foreign expert', zh: '外籍专家' },
        master: { en: 'Master', zh: '大师' },
        apprentice: { en: 'Apprentice', zh: '徒弟' },
        official: { en: 'Official', zh: '官员' },
        enterprise: { en: 'Enterprise staff', zh: '企业人员' },
        contact: { en: 'Contact', zh: '联系人' },
        guest: { en: 'Guest', zh: '嘉宾' },
        parent: { en: 'Parent', zh: '家长' },
      },
    },
    institution: {
      kind: 'reference',
      label: { en: 'College or organisation', zh: '学校/单位' },
      to: 'institution',
      columns: {
        institution: {
          pathIn: { institution: 'institution.name', plan: 'plan.institution' },
          label: { en: 'College / organisation', zh: '学校/单位' },
          group: 'affiliation',
          headings: {
            en: [
              'College',
              'School',
              'Institution',
              'Organisation',
              'Organization',
              'University',
              'Home Institution',
              'Sending Organisation',
              'Sending Institution',
              'Employer',
              'Company',
              'School/College',
              'Sending College',
            ],
            zh: [
              '学校',
              '学校名称',
              '单位',
              '工作单位',
              '院校',
              '院校名称',
              '所在学校',
              '所在单位',
              '派出单位',
              '派员单位',
              '就读学校',
              '单位名称',
              '选派院校',
            ],
          },
        },
      },
    },
    department: {
      kind: 'text',
      label: { en: 'Department or faculty', zh: '二级学院/部门' },
      columns: {
        department: {
          label: { en: 'Department / faculty', zh: '二级学院/部门' },
          group: 'affiliation',
          headings: {
            en: ['Department', 'Faculty', 'Dept', 'Division', 'School/Department'],
            zh: ['部门', '院系', '二级学院', '系部', '学院', '所在部门', '系别', '所属院系', '所在院系'],
          },
        },
      },
    },
    major: {
      kind: 'text',
      label: { en: 'Major or programme', zh: '专业' },
      columns: {
        major: {
          pathIn: { jointProgramme: 'jointProgramme.major', output: 'output.major' },
          label: { en: 'Major / programme', zh: '专业' },
          group: 'affiliation',
          headings: {
            en: [
              'Major',
              'Programme',
              'Program',
              'Course',
              'Course of Study',
              'Subject',
              'Field of Study',
              'Subject Area',
              'Specialism',
              'Vocational Area',
            ],
            zh: [
              '专业',
              '专业名称',
              '所学专业',
              '任教专业',
              '专业（方向）',
              '就读专业',
              '任教专业（课程）',
              '学科专业',
            ],
          },
        },
      },
    },
    majorCode: {
      kind: 'text',
      label: { en: 'Major code', zh: '专业代码' },
      columns: {
        majorCode: {
          pathIn: { jointProgramme: 'jointProgramme.majorCode' },
          rule: 'sixDigits',
          label: { en: 'Major code', zh: '专业代码' },
          group: 'affiliation',
          headings: { en: ['Major Code', 'Programme Code', 'Subject Code'], zh: ['专业代码', '专业编码'] },
        },
      },
    },
    educationLevel: {
      kind: 'enum',
      label: { en: 'Level of study', zh: '学历层次' },
      values: {
        juniorHigh: { en: 'Junior secondary', zh: '初中', words: ['初中'] },
        seniorHigh: { en: 'Senior secondary', zh: '高中', words: ['高中'] },
        secondaryVocational: { en: 'Secondary vocational', zh: '中职', words: ['中职', '中专', '职高', '技校'] },
        higherVocational: {
          en: 'Higher vocational',
          zh: '高职（专科）',
          words: ['高职', '专科', '大专', '高职（专科）', '高职高专'],
        },
        vocationalBachelor: { en: 'Vocational bachelor', zh: '职业本科', words: ['职业本科'] },
        bachelor: { en: 'Bachelor', zh: '本科', words: ['本科', '大学本科', 'Bachelor', 'BA', 'BSc', 'Degree'] },
        master: { en: 'Master', zh: '硕士研究生', words: ['硕士', '硕士研究生', '研究生', 'Master', 'MA', 'MSc'] },
        doctor: { en: 'Doctorate', zh: '博士研究生', words: ['博士', '博士研究生', 'Doctorate', 'PhD'] },
        ukLevel1: { en: 'UK level 1', zh: '英国1级', words: ['Level 1', 'L1'] },
        ukLevel2: { en: 'UK level 2', zh: '英国2级', words: ['Level 2', 'L2', 'BTEC L2'] },
        ukLevel3: {
          en: 'UK level 3',
          zh: '英国3级',
          words: ['Level 3', 'L3', 'L3 Ext Dip', 'BTEC L3', 'Level 3 Extended Diploma', 'A Level'],
        },
        ukLevel4: { en: 'UK level 4 (HNC)', zh: '英国4级', words: ['Level 4', 'L4', 'HNC'] },
        ukLevel5: { en: 'UK level 5 (HND)', zh: '英国5级', words: ['Level 5', 'L5', 'HND'] },
        other: { en: 'Other', zh: '其他', words: ['其他', 'Other'] },
      },
      columns: {
        level: {
          label: { en: 'Level of study', zh: '学历层次' },
          group: 'affiliation',
          headings: {
            en: [
              'Level',
              'Level of Study',
              'Education Level',
              'Study Level',
              'Level of Education',
              'Highest Qualification',
            ],
            zh: ['层次', '学历层次', '学历', '培养层次', '办学层次', '最高学历'],
          },
        },
      },
    },
    degree: {
      kind: 'enum',
      label: { en: 'Degree', zh: '学位' },
      values: {
        bachelor: { en: 'Bachelor', zh: '学士', words: ['学士', 'Bachelor', 'BA', 'BSc'] },
        master: { en: 'Master', zh: '硕士', words: ['硕士', 'Master', 'MA', 'MSc'] },
        doctor: { en: 'Doctor', zh: '博士', words: ['博士', 'PhD', 'Doctorate'] },
        foundation: { en: 'Foundation degree', zh: '基础学位', words: ['Foundation degree', 'FdA', 'FdSc'] },
        none: { en: 'None', zh: '无学位', words: ['无', '无学位', 'None'] },
      },
      columns: {
        degree: {
          label: { en: 'Degree', zh: '学位' },
          group: 'affiliation',
          headings: { en: ['Degree', 'Academic Degree'], zh: ['学位', '最高学位'] },
        },
      },
    },
    gradeYear: {
      kind: 'text',
      label: { en: 'Year', zh: '年级' },
      columns: {
        gradeYear: {
          label: { en: 'Year / grade', zh: '年级' },
          group: 'affiliation',
          headings: {
            en: ['Year', 'Grade', 'Year Group', 'Year of Study', 'Cohort Year'],
            zh: ['年级', '入学年份', '届别', '入学年级'],
          },
        },
      },
    },
    classGroup: {
      kind: 'text',
      label: { en: 'Class', zh: '班级' },
      columns: {
        classGroup: {
          label: { en: 'Class', zh: '班级' },
          group: 'affiliation',
          headings: { en: ['Class', 'Class Group', 'Tutor Group', 'Form'], zh: ['班级', '班别', '所在班级', '行政班'] },
        },
      },
    },
    studentNo: {
      kind: 'text',
      label: { en: 'Student number', zh: '学号' },
      sensitivity: 'P',
      note: "the college's own number",
      columns: {
        studentNo: {
          label: { en: 'Student number', zh: '学号' },
          group: 'affiliation',
          headings: {
            en: ['Student ID', 'Student No', 'Student Number', 'Learner ID', 'Learner Ref', 'Enrolment No'],
            zh: ['学号', '学生编号'],
          },
        },
      },
    },
    rollNo: {
      kind: 'text',
      label: { en: 'National school roll number', zh: '学籍号' },
      sensitivity: 'S',
      note: 'may contain the identity card number',
      columns: {
        rollNo: {
          label: { en: 'National school roll number', zh: '学籍号' },
          note: 'may hold the identity card number',
          group: 'affiliation',
          headings: { en: [], zh: ['学籍号', '全国学籍号', '学籍辅号'] },
        },
      },
    },
    uln: {
      kind: 'text',
      label: { en: 'Unique learner number (UK)', zh: '英国学习者唯一编号' },
      sensitivity: 'P',
      note: 'ten digits; not the student number',
      columns: {
        uln: {
          rule: 'tenDigits',
          label: { en: 'Unique learner number (UK)', zh: '英国学习者唯一编号' },
          note: 'ten digits; not the student number',
          group: 'affiliation',
          headings: { en: ['ULN', 'Unique Learner Number', 'Unique Learner No'], zh: [] },
        },
      },
    },
    staffNo: {
      kind: 'text',
      label: { en: 'Staff number', zh: '工号' },
      sensitivity: 'P',
      columns: {
        staffNo: {
          label: { en: 'Staff number', zh: '工号' },
          group: 'affiliation',
          headings: {
            en: ['Staff ID', 'Staff No', 'Employee ID', 'Employee No', 'Payroll No'],
            zh: ['工号', '教工号', '职工号', '人员编号', '教师职工号', '教职工号'],
          },
        },
      },
    },
    post: {
      kind: 'text',
      label: { en: 'Post', zh: '职务' },
      columns: {
        position: {
          pathIn: { contact: 'contact.post' },
          label: { en: 'Post', zh: '职务' },
          group: 'staff',
          headings: {
            en: ['Position', 'Job Title', 'Post', 'Role', 'Job Role', 'Designation', 'Occupation'],
            zh: [
              '职务',
              '行政职务',
              '岗位',
              '职位',
              '现任职务',
              '职务（岗位名称）',
              '单位职务',
              '单位及职务',
              '工作岗位',
            ],
          },
        },
      },
    },
    graduatedFrom: {
      kind: 'text',
      label: { en: 'Graduated from', zh: '毕业院校' },
      sensitivity: 'P',
      note: 'not the institution of today',
      columns: {
        graduatedFrom: {
          label: { en: 'Graduated from', zh: '毕业院校' },
          note: 'not the institution of today',
          group: 'affiliation',
          headings: {
            en: ['Graduated From', 'Alma Mater', 'Graduate of'],
            zh: ['毕业院校', '毕业学校', '毕业院校及专业', '毕业学校及专业'],
          },
        },
      },
    },
    visaRefusals: {
      kind: 'note',
      label: { en: 'Previous visa refusals', zh: '拒签记录' },
      sensitivity: 'S',
      columns: {
        refusalHistory: {
          label: { en: 'Previous visa refusals', zh: '拒签记录' },
          note: 'only refusals; journeys made are travelHistory or lastOfficialTravel',
          group: 'document',
          headings: {
            en: ['Previous Visa Refusal', 'Visa Refusals', 'Refused a Visa'],
            zh: ['拒签史', '拒签记录', '有无拒签'],
          },
        },
      },
    },
    travelHistory: {
      kind: 'note',
      label: { en: 'Previous travel', zh: '出国（境）经历' },
      sensitivity: 'P',
      columns: {
        travelHistory: {
          label: { en: 'Previous travel', zh: '出国（境）经历' },
          group: 'document',
          headings: {
            en: ['Immigration History', 'Travel History', 'Previous Travel', 'Countries Visited'],
            zh: ['出境记录', '出国经历', '出国（境）经历', '出国（境）记录', '出入境记录', '近两年出访记录'],
          },
        },
      },
    },
    lastOfficialTravel: {
      kind: 'text',
      label: { en: 'Last official journey', zh: '最近一次因公出国（境）' },
      sensitivity: 'P',
      note: 'month, country, days; says nothing about refusals',
      columns: {
        lastOfficialTravel: {
          label: { en: 'Last official journey', zh: '最近一次因公出国（境）' },
          note: 'says nothing about refusals; 无 means none yet',
          group: 'document',
          headings: {
            en: ['Last Official Visit', 'Last Official Travel', 'Last Official Trip'],
            zh: [
              '最近一次因公出国信息',
              '最近一次因公出国',
              '最近一次因公出国（境）',
              '最近一次因公出国（境）信息',
              '上次因公出国时间',
              '最近一次出国时间',
            ],
          },
        },
      },
    },
    teacherProfile: {
      kind: 'reference',
      label: { en: 'Teacher profile', zh: '教师档案' },
      to: 'teacherProfile',
      owned: true,
    },
    languageScores: { kind: 'list', label: { en: 'Language scores', zh: '外语水平' }, of: 'languageScore' },
    documents: { kind: 'list', label: { en: 'Travel documents', zh: '证件' }, of: 'travelDocument' },
    emergencyContacts: {
      kind: 'list',
      label: { en: 'Emergency contacts and guardians', zh: '紧急联系人/监护人' },
      of: 'emergencyContact',
    },
    welfare: { kind: 'reference', label: { en: 'Welfare', zh: '健康与饮食' }, to: 'welfareNote', owned: true },
    consents: { kind: 'list', label: { en: 'Consents', zh: '同意书' }, of: 'consent' },
    safeguardingChecks: {
      kind: 'list',
      label: { en: 'Safeguarding checks', zh: '安全背景审查' },
      of: 'safeguardingCheck',
    },
    own: {
      kind: 'list',
      label: { en: 'Fields of the office’s own', zh: '自定义字段' },
      note: 'by the key that own-fields.ts makes of the name, so that every list fills the same one',
      fields: {
        name: { kind: 'text', label: { en: 'Field', zh: '字段' } },
        value: { kind: 'text', label: { en: 'Value', zh: '内容' }, sensitivity: 'P' },
      },
    },
    identityDecisions: { kind: 'list', label: { en: 'Who is who', zh: '是否同一人' }, of: 'identityDecision' },
    results: {
      kind: 'list',
      label: { en: 'Qualification results', zh: '证书考试成绩' },
      of: 'qualificationResult',
      derived: true,
    },
    retentionUntil: { kind: 'date', label: { en: 'Keep until', zh: '保存期限' } },
    retentionReason: {
      kind: 'text',
      label: { en: 'Kept longer because', zh: '延期保存原因' },
      sensitivity: 'P',
      optional: true,
    },
    files: { kind: 'list', label: { en: 'Files', zh: '附件' }, of: 'file' },
    remarks: { kind: 'note', label: { en: 'Remarks', zh: '备注' }, sensitivity: 'P' },
  },
})
